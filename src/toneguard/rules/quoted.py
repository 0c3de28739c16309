"""Words in quotation marks: told as another's, or spoken of, and not said by the writer."""

import re

from toneguard.regex import regex
from toneguard.rules.hit import Hit

_QUOTED = regex(
    r"(?<!\w)\"[^\"\n]+\"(?!\w)|“[^”\n]+”|«[^»\n]+»"
    r"|(?<![\w.])['‘](?=\w)(?:[^'‘’\n]|(?<=\w)['’](?=\w))+['’](?!\w)"  # an apostrophe inside a word closes nothing
)


def in_quotes(hit: Hit) -> bool:
    """Whether all that matched stands in quotation marks inside a sentence that says more than that."""
    sentence = hit.sentence
    if sentence is None:
        return False
    start, end = hit.span.start - sentence.span.start, hit.span.end - sentence.span.start
    return any(
        quoted.start() <= start and end <= quoted.end() and _says_more(sentence.text, quoted)
        for quoted in _QUOTED.finditer(sentence.text)
    )


def _says_more(text: str, quoted: re.Match[str]) -> bool:
    return bool(re.search(r"\w", text[: quoted.start()] + text[quoted.end() :]))
