"""What differs between two versions of a reply."""

import subprocess
from pathlib import Path
from shutil import which

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from toneguard.reporters.changes import changes, patch


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ("", "", []),
        ("We can.", "We can.", []),
        ("", "We can.", [("", "We can.")]),
        ("We just can.", "We can.", [(" just", "")]),
        ("We can't ship it.", "We can ship it.", [("can't", "can")]),
        ("We can't ship the box.", "We will send the box.", [("can't ship", "will send")]),
        # a word between two changes does not part them, the end of a sentence does
        ("You have to log out first.", "You need to sign out first.", [("have to log", "need to sign")]),
        ("It ships soon. Thanks.", "It ships now. Bye.", [("soon", "now"), ("Thanks", "Bye")]),
        ("One.\nTwo.\nThree.", "One.\nThree.", [("Two.\n", "")]),
        ("One.\nTwo.", "One.\nTwo.\nThree.", [("", "\nThree.")]),
    ],
)
def test_changes(before: str, after: str, told: list[tuple[str, str]]) -> None:
    assert [(change.before.of(before), change.after.of(after)) for change in changes(before, after)] == told


TEXTS = st.lists(st.sampled_from(["a", "b", "won't", " ", ".", "\n", "\r\n", "{{x}}", "é"]), max_size=14).map("".join)


@given(TEXTS, TEXTS)
def test_the_changes_make_the_one_into_the_other(before: str, after: str) -> None:
    text, here = "", 0
    for change in changes(before, after):
        text += before[here : change.before.start] + change.after.of(after)
        here = change.before.end
    assert text + before[here:] == after


@pytest.mark.skipif(which("patch") is None, reason="needs the program `patch`")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=TEXTS, after=TEXTS)
def test_a_patch_can_be_applied(before: str, after: str, tmp_path: Path) -> None:
    reply = tmp_path / "reply.txt"
    reply.write_bytes(before.encode())
    told = "".join(patch("reply.txt", before, after))
    if told and before and after:
        command = ["patch", "--binary", "--quiet", "--strip=0", "reply.txt"]
        subprocess.run(command, input=told.encode(), cwd=tmp_path, check=True)
        assert reply.read_bytes() == after.encode()
    assert bool(told) == (before != after)
