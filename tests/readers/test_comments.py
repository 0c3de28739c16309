"""Comments for us: in YAML, told from words in its scalars."""

import pytest

from toneguard.readers import read_text
from toneguard.readers.comments import yaml_comments


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("# toneguard-ignore a\nbody: x\n", ["toneguard-ignore a"]),
        ("body: x  # toneguard-ignore a: why \n", ["toneguard-ignore a: why"]),
        ("body: |\n  # toneguard-ignore a\n  x\n", []),
        ("body: |\n  x\n# toneguard-ignore a\nmore: y\n", ["toneguard-ignore a"]),
        ("body: 'x # toneguard-ignore a'\n", []),
        ("body: x#toneguard-ignore a\n", []),
        ("# something else\nbody: x\n", []),
    ],
)
def test_yaml(source: str, words: list[str]) -> None:
    found = yaml_comments(source)
    assert [comment.words for comment in found] == words
    assert all(comment.words in comment.span.of(source) for comment in found)


@pytest.mark.parametrize(
    "comment",
    [
        "{# toneguard-ignore a #}",
        "{% comment %}toneguard-ignore a{% endcomment %}",
        "<%# toneguard-ignore a %>",
        "{{! toneguard-ignore a }}",
        "{* toneguard-ignore a *}",
        "<#-- toneguard-ignore a -->",
    ],
)
@pytest.mark.parametrize(
    "source", ["Hi.\n{}\nBye.", "Hi. {} Bye.", "{{% if x %}}Hi.{{% endif %}}{}{{% for y in z %}}Bye.{{% endfor %}}"]
)
def test_templates(comment: str, source: str) -> None:
    (draft,) = read_text(source.format(comment), path="reply.txt")
    assert "toneguard" not in draft.text
    assert [found.words for found in draft.comments] == ["toneguard-ignore a"]


@pytest.mark.parametrize(
    "source", ["<%# toneguard-\n<%# toneguard-off %>\nHi.", "Hi.\n<%# toneguard-off:\n> quoted %>"]
)
def test_a_comment_over_several_lines(source: str) -> None:
    (draft,) = read_text(source, path="reply.txt")
    assert draft.text.strip() == "Hi."
