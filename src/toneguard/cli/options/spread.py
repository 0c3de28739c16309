"""Options that several commands share are the fields of a dataclass; a command that takes one has them all."""

import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass
from typing import Any, get_type_hints

Command = Callable[..., int | None]


def spread(command: Command) -> Command:
    """The command as Typer is to see it: in the place of a parameter that is a dataclass stand its fields."""
    own = inspect.signature(command).parameters.values()
    groups: dict[str, type[Any]] = {
        p.name: p.annotation for p in own if isinstance(p.annotation, type) and is_dataclass(p.annotation)
    }

    def run(**given: Any) -> int | None:
        made = {name: group(**{f.name: given.pop(f.name) for f in fields(group)}) for name, group in groups.items()}
        return command(**given, **made)

    shown = [parameter for p in own for parameter in (_of(p.annotation) if p.name in groups else (p,))]
    run.__signature__ = inspect.Signature(  # type: ignore[attr-defined]
        [p.replace(kind=inspect.Parameter.KEYWORD_ONLY) for p in shown]
    )
    run.__annotations__ = {p.name: p.annotation for p in shown}
    run.__name__, run.__doc__ = command.__name__, command.__doc__
    return run


def _of(group: type[Any]) -> Iterator[inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    for field in fields(group):
        kind = inspect.Parameter.KEYWORD_ONLY
        yield inspect.Parameter(field.name, kind, default=field.default, annotation=hints[field.name])
