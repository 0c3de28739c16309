"""Emoji, emoticons, shouting capitals and piled-up punctuation."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from toneguard.language.reading import Sentence
from toneguard.model import Span
from toneguard.rules.hit import Hit
from toneguard.rules.schema import SymbolSpec
from toneguard.rules.vocabulary import Vocabulary

# Emoji_Presentation and pictographs of Unicode 15 (emoji-data.txt), by block; a sequence with joiners and skin tones is one.
_PICTURE = "[\U0001f300-\U0001f5ff\U0001f600-\U0001f64f\U0001f680-\U0001f6ff\U0001f7e0-\U0001f7ff\U0001f900-\U0001f9ff\U0001fa70-\U0001faff\u2600-\u26ff\u2702-\u27b0\u2b50\u2b55\u231a\u231b\u23e9-\u23f3\u2764\u203c\u2049]"
_EMOJI = rf"(?:[\U0001f1e6-\U0001f1ff]{{2}}|{_PICTURE}(?:[\ufe0f\U0001f3fb-\U0001f3ff]|\u200d{_PICTURE})*)"
_EMOTICON = r"(?<![\w:/])(?:[:;=8xX][-'^o]?[)(DPpO3|\\/*\]\[](?![\w/])|<3(?!\d)|\^[_.-]?\^|:'\(|[(]:|¯\\_\(ツ\)_/¯|\bx[dD]\b)"
_CAPITALS = r"(?<![\w@#/.{-])(?:[A-Z][A-Z']{1,}[ ,]+){2,}[A-Z][A-Z']+\b|(?<![\w@#/.{-])[A-Z]{5,}(?:'[A-Z]+)?(?= [a-z]|[!?]|$)"
_PATTERNS: dict[str, re.Pattern[str]] = {
    "emoji": re.compile(rf"{_EMOJI}(?:\s*{_EMOJI})*"),
    "emoticon": re.compile(_EMOTICON),
    "capitals": re.compile(_CAPITALS),
    "exclamations": re.compile(r"!{2,}|[!?]*(?:\?!|!\?)[!?]*"),
    "punctuation": re.compile(r"\?{2,}|!{2,}|[!?]*(?:\?!|!\?)[!?]*|\.{5,}"),
}
_GLUM = re.compile(r"[\U0001f610-\U0001f636\U0001f641\U0001f614\U0001f622\U0001f625\U0001f629\U0001f62b\U0001f62d\U0001f64f\U0001f494\u26a0\u2139\u2705\u2714\u274c\u270f]")


@dataclass(frozen=True, slots=True)
class Symbols:
    spec: SymbolSpec
    triggers: frozenset[str] | None = None
    needs_parse: bool = False

    def may_match(self, sentence: Sentence) -> bool:
        return True

    def find(self, sentence: Sentence) -> Iterator[Hit]:
        for name in self.spec.of:
            for match in _PATTERNS[name].finditer(sentence.text):
                if self.spec.only_cheerful and _GLUM.search(match.group()):
                    continue
                span = Span(match.start(), match.end()).shifted(sentence.span.start)
                yield Hit(span=span, sentence=sentence, captures={"match": match.group()})


def build(spec: SymbolSpec, vocabulary: Vocabulary) -> Symbols:
    return Symbols(spec)
