"""What a rule says of a clause's fields, in its long form."""

from collections.abc import Sequence

from toneguard.rules.schema.matchers import FieldSpec, FieldTest
from toneguard.rules.vocabulary import Vocabulary


def as_test(name: str, value: FieldSpec) -> FieldTest:
    if isinstance(value, FieldTest):
        return value
    if isinstance(value, bool):
        return FieldTest(present=value)
    values = [value] if isinstance(value, str) else value
    if values in (["present"], ["absent"]):
        return FieldTest(present=values == ["present"])
    if name == "subject":
        return FieldTest(role=values)
    if name == "time":
        return FieldTest.model_validate({"with": values})
    return FieldTest.model_validate({"is": values})


def lemmas(entries: Sequence[str], vocabulary: Vocabulary) -> frozenset[str]:
    """The dictionary words that the entries name."""
    return frozenset(lemma for entry in entries for lemma in vocabulary.lemmas(entry))
