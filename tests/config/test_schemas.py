"""The JSON Schemas that ship: as the models have them, and true of real files."""

import json
import os
from importlib.resources import files
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator

from toneguard.config.beginning import START
from toneguard.config.files import SHIPPED
from toneguard.config.schemas import config_schema
from toneguard.rules.json_schema import rule_schema
from toneguard.rules.loader import builtin_folder
from toneguard.rules.source import read_document

SOURCE = Path(__file__).parents[2] / "src" / "toneguard"
SCHEMAS = {"config/config.schema.json": config_schema, "rules/rule.schema.json": rule_schema}


def shipped(name: str) -> Draft202012Validator:
    folder, _, file = name.partition("/")
    return Draft202012Validator(json.loads(files(f"toneguard.{folder}").joinpath(file).read_text("utf-8")))


def as_an_editor_reads_it(text: str) -> Any:
    """YAML 1.2, in which `on` and `off` are words."""
    return yaml.load(text, yaml.BaseLoader)


@pytest.mark.parametrize("name", SCHEMAS)
def test_they_are_up_to_date(name: str) -> None:
    if os.environ.get("UPDATE_GOLDEN"):
        (SOURCE / name).write_text(SCHEMAS[name](), encoding="utf-8")
    fresh = (SOURCE / name).read_text(encoding="utf-8") == SCHEMAS[name]()
    assert fresh, "UPDATE_GOLDEN=1 pytest tests/config/test_schemas.py writes it anew"
    Draft202012Validator.check_schema(json.loads(SCHEMAS[name]()))


def test_every_built_in_file_fits() -> None:
    validator = shipped("rules/rule.schema.json")
    for path in sorted(builtin_folder().rglob("*.yaml")):
        errors = list(validator.iter_errors(read_document(path, path.name).data))
        assert not errors, f"{path}: {errors[0].message}"


@pytest.mark.parametrize("slip", [{"severty": "warning"}, {"severity": "grave"}, {"places": ["nowhere"]}])
def test_slips_in_a_rule_do_not(slip: dict[str, Any]) -> None:
    rule = read_document(builtin_folder() / "vague" / "soon.yaml", "soon.yaml").data
    assert shipped("rules/rule.schema.json").is_valid(rule)
    assert not shipped("rules/rule.schema.json").is_valid(rule | slip)


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("rules: {vague: off, vague/soon: error}", True),
        ("extends: chat", True),
        ("extends: [chat, ./ours.yaml]", True),
        ("allow: [{phrase: soon, reason: so}]", True),
        ("overrides: [{paths: vip, register: formal}]", True),
        ("rules: {vague/soon: loud}", False),
        ("allow: [{phrase: soon}]", False),
        ("overrides: [{register: formal}]", False),
        ("ruls: {}", False),
        ("rules: {readability/long-sentence: {words: many}}", False),
    ],
)
def test_configurations(text: str, fits: bool) -> None:
    assert shipped("config/config.schema.json").is_valid(as_an_editor_reads_it(text)) is fits


def test_what_ships_fits() -> None:
    for path in SHIPPED.glob("*.yaml"):
        assert shipped("config/config.schema.json").is_valid(as_an_editor_reads_it(path.read_text("utf-8")) or {})
    uncommented = "\n".join(line.replace("# ", "", 1) for line in START.splitlines() if line.startswith("#   "))
    assert "phrase: as soon as possible" in uncommented
