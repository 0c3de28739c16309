"""Takes sound files apart: pieces are cut, doubled, moved and mixed with what means something to a format."""

from collections.abc import Sequence

from hypothesis import strategies as st

TOKENS = (
    "",
    "\n", "\r\n", "\r", "\t", " ", "  ", "\0", "\x0c", "\u2028", "\u00ad", "\ufeff", "é", "漢", "😀", "’", "\udc80",
    "<", ">", "&", "&amp;", "&#8217;", "&#x110000;", "</p>", "<br/>", "<!--", "-->", "<![CDATA[", "<script>", "<p hidden>",
    '"', "'", '""', "\\", "\\u", "\\u2019", "\\ud83d", "\\n", "{", "}", "[", "]", ",", ":", ": ", "- ", "#", "# ", "|", ">-",
    "|2+", "&a ", "!!str ", "? ", "---\n", "...\n", "%", "%s", "%{x}", "${x}", "{{x}}", "{{", "}}", "{%", "%}", "{% if x %}",
    "{% else %}", "{% endif %}", "<%", "%>", "<% end %>", "{if $x}", "{/if}", "{{#x}}", "{{/x}}", "{#", "#}", "[[", "]]",
    "*", "**", "_", "~~", "`", "```", "](", "> ", "=\n", "=E2=80", "=?utf-8?b?", "?=", "--b", "--b--", "boundary", "From ",
    "Content-Type: text/html\n", "Content-Transfer-Encoding: base64\n", "charset=utf-7", "charset=klingon", "wrote:", "-- \n",
    "toneguard-ignore", "toneguard-off", "toneguard-on vague", "msgid", "msgstr", " = ", "{ $n ->", "*[other]", "true", "null",
    "1e999",
)  # fmt: skip


@st.composite
def mutated(draw: st.DrawFn, seeds: Sequence[str]) -> str:
    """A seed after a few changes, or none."""
    text = draw(st.sampled_from(seeds))
    for _ in range(draw(st.integers(0, 6))):
        text = _changed(draw, text)
    return text


def _changed(draw: st.DrawFn, text: str) -> str:
    start = draw(st.integers(0, len(text)))
    end = draw(st.integers(start, min(len(text), start + 40)))
    piece = text[start:end]
    match draw(st.sampled_from(("put", "cut", "double", "move", "replace"))):
        case "put":
            return text[:start] + draw(st.sampled_from(TOKENS)) + text[start:]
        case "cut":
            return text[:start] + text[end:]
        case "double":
            return text[:end] + piece + text[end:]
        case "move":
            rest = text[:start] + text[end:]
            place = draw(st.integers(0, len(rest)))
            return rest[:place] + piece + rest[place:]
    return text[:start] + draw(st.sampled_from(TOKENS)) + text[end:]


@st.composite
def files(draw: st.DrawFn, seeds: Sequence[str]) -> bytes:
    """The bytes of a file, mostly UTF-8, now and then with a mark or in an older encoding, or damaged."""
    text = draw(mutated(seeds))
    encoding = draw(st.sampled_from(("utf-8",) * 6 + ("utf-8-sig", "utf-16", "cp1252", "utf-32")))
    data = text.encode(encoding, "surrogateescape" if encoding.startswith("utf-8") else "replace")
    if draw(st.integers(0, 9)):
        return data
    place = draw(st.integers(0, len(data)))
    return data[:place] + draw(st.binary(max_size=4)) + data[place + draw(st.integers(0, 4)) :]
