"""JSON Schemas for editors, made from the models that read the files."""

import json
from typing import Any

from pydantic import BaseModel
from pydantic.json_schema import models_json_schema

from toneguard.rules.schema.files import PackFile, RuleFile, SignalFile, VocabularyFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schema_of(*models: type[BaseModel], title: str, description: str) -> str:
    """The schema of files of any of these shapes, as text."""
    references, made = models_json_schema([(model, "validation") for model in models], by_alias=True)
    shapes = [references[model, "validation"] for model in models]
    head: dict[str, Any] = {"$schema": DIALECT, "title": title, "description": description}
    told = {**head, **({"anyOf": shapes} if len(shapes) > 1 else shapes[0]), "$defs": made["$defs"]}
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def rule_schema() -> str:
    """The schema of every file of a pack."""
    return schema_of(
        RuleFile,
        SignalFile,
        VocabularyFile,
        PackFile,
        title="A file of a ToneGuard pack",
        description="A rule, a signal, word classes, or pack.yaml; docs/rules.md explains them.",
    )
