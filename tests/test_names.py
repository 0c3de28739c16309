"""What stands at the top of a module is asked for, and by its own name."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import toneguard


def modules() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(Path(toneguard.__path__[0]).rglob("*.py")):
        yield path.name, ast.parse(path.read_text(encoding="utf-8"))


def named(module: ast.Module) -> Counter[str]:
    """How often each name is given a value, or to a function or a class."""
    names: Counter[str] = Counter()
    for line in module.body:
        if isinstance(line, ast.Assign):
            names.update(target.id for target in line.targets if isinstance(target, ast.Name))
        elif isinstance(line, ast.FunctionDef | ast.ClassDef):
            names[line.name] += 1
    return names


def test_no_name_hides_another() -> None:
    """What stands further up under the same name would never be asked."""
    hidden = [(path, name) for path, module in modules() for name, count in named(module).items() if count > 1]
    assert hidden == []


def test_what_a_module_keeps_to_itself_it_uses() -> None:
    idle = [(path, name) for path, module in modules() for name in own(module) - used(module)]
    assert idle == []


def own(module: ast.Module) -> set[str]:
    return {name for name in named(module) if name.startswith("_") and not name.startswith("__")}


def used(module: ast.Module) -> set[str]:
    return {part.id for part in ast.walk(module) if isinstance(part, ast.Name) and isinstance(part.ctx, ast.Load)}
