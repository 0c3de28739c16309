"""From options to what holds: the command line wins over a configuration."""

from pathlib import Path

from toneguard.cli.choices import listed
from toneguard.config import Config, Settings
from toneguard.model import Register, UsageError


def settings_of(
    *,
    select: list[str] | None = None,
    ignore: list[str] | None = None,
    register: Register | None = None,
    audience: list[str] | None = None,
    rules: list[Path] | None = None,
    config: Path | None = None,
    no_config: bool = False,
) -> Settings:
    """Raises `UsageError` where a configuration is named and refused at the same time."""
    if config is not None and no_config:
        raise UsageError("--config and --no-config contradict each other; give one of them.")
    given = Config(
        select=listed(select),
        ignore=listed(ignore),
        register=register,
        audience=listed(audience),
        packs=tuple(rules or ()),
    )
    return Settings(given, file=config, search=not no_config)
