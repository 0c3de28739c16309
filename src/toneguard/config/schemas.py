"""The JSON Schema of a configuration, for editors."""

from toneguard.config.schema import ConfigFile
from toneguard.rules.json_schema import schema_of


def config_schema() -> str:
    return schema_of(
        ConfigFile,
        title="toneguard.yaml",
        description="What holds for replies in this folder and below; docs/configuration.md explains it.",
    )
