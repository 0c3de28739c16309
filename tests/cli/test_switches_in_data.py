"""Switches in data files, which hold many replies."""

import json
from pathlib import Path

from tests.cli.conftest import Run

NO = "We can't do it."
YAML = f"""\
- name: one
  # toneguard-ignore negative: why
  content: {NO}
- name: two
  content: |
    {NO}
    # toneguard-ignore-file
- name: three
  content: {NO}  # toneguard-ignore negative
- name: four
  content: "{NO}"
# toneguard-ignore tone
- name: five
  content: Hi
"""


def test_yaml(run: Run) -> None:
    Path("replies.yaml").write_text(YAML)
    drafts = json.loads(run("check", "replies.yaml", "--field", "content", "--format", "json").stdout)["drafts"]
    assert [f"{f['line']} {f['rule']}" for draft in drafts for f in draft["findings"]] == [
        "6 negative/refusal",
        "11 negative/refusal",
        "12 switch/unused",
    ]
