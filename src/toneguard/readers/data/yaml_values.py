"""YAML to a tree: PyYAML's nodes, which know where each scalar begins and ends."""

from dataclasses import dataclass

import yaml

from toneguard.model import InputError, Layer, Span
from toneguard.readers.data.tree import Leaf, Node
from toneguard.readers.data.yaml_scalars import layer_of_scalar

_DEEPEST = 100


def read_yaml(source: str, *, path: str) -> list[Node]:
    """A value a document."""
    try:
        return [_node(found, source, 0) for found in yaml.compose_all(source, Loader=yaml.SafeLoader)]
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise InputError(f"{path}{place}: not valid YAML ({error.problem or error.context}).") from error
    except (yaml.YAMLError, RecursionError) as error:
        raise InputError(f"{path}: not valid YAML ({str(error).splitlines()[0]}).") from error


def _node(found: yaml.Node, source: str, depth: int) -> Node:
    if depth > _DEEPEST:
        return None
    if isinstance(found, yaml.MappingNode):
        # Composed keys are whatever they are; only names are of interest. What is merged in is read where it stands.
        pairs = ((key.value, value) for key, value in found.value if isinstance(key, yaml.ScalarNode))
        return {str(key): _node(value, source, depth + 1) for key, value in pairs}
    if isinstance(found, yaml.SequenceNode):
        return [_node(item, source, depth + 1) for item in found.value]
    if not isinstance(found, yaml.ScalarNode) or found.tag != "tag:yaml.org,2002:str":
        return None
    span = Span(found.start_mark.index, found.end_mark.index)
    return Leaf(found.value, _Layers(source, span, found.style, found.value))


@dataclass(frozen=True, slots=True)
class _Layers:
    source: str
    span: Span
    style: str | None
    value: str

    def __call__(self) -> tuple[Layer, ...]:
        return (layer_of_scalar(self.source, self.span, self.style, self.value),)
