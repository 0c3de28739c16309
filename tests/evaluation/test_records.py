import json
from pathlib import Path

import pytest

from evaluation import records
from toneguard.model import InputError

LABELS = {
    "id": "a-1",
    "of": "chats",
    "spans": [{"start": 0, "end": 5, "category": "vague"}],
    "document": {"thanks": "owed"},
}


@pytest.fixture
def shared(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "replies"
    folder.mkdir()
    (folder / "chats.jsonl").write_text(json.dumps({"id": "a-1", "text": "Soon.", "context": "When?"}) + "\n")
    monkeypatch.setattr(records, "SHARED", tmp_path)
    records._replies.cache_clear()
    return tmp_path


def test_labels_find_the_text_that_may_not_be_copied(shared: Path) -> None:
    (shared / "labels.jsonl").write_text(json.dumps(LABELS))
    (record,) = records.load(shared / "labels.jsonl")
    assert (record.text, record.context) == ("Soon.", "When?")
    assert record.labels[0].span.of(record.text) == "Soon."


def test_labels_of_a_reply_that_is_not_there_are_an_error(shared: Path) -> None:
    (shared / "labels.jsonl").write_text(json.dumps({**LABELS, "id": "a-2"}))
    with pytest.raises(InputError, match="not a labelled reply: KeyError"):
        records.load(shared / "labels.jsonl")
