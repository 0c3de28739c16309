"""Emoji, emoticons, shouting capitals, piled-up punctuation, chat spelling, and blanks nobody filled in."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from toneguard.language.reading import Sentence
from toneguard.model import Span
from toneguard.regex import regex
from toneguard.rules.gates import OPEN, Gate
from toneguard.rules.hit import Hit
from toneguard.rules.schema.matchers import SymbolSpec
from toneguard.rules.vocabulary import Vocabulary

# Emoji, by the Unicode blocks that hold them (emoji-data.txt 15.1). Signs that mark a list or a line rather than a mood stay
# out: checks and crosses, warning and information, arrows, keycaps, envelopes, telephones, and © ® ™.
_SIGNS = (
    "\u2139\u2600-\u2604\u260e\u2611\u2705\u2709\u270f\u2712\u2714\u2716\u274c\u274e\u2753-\u2757"
    "\u2795-\u2797\u27a1\u27b0\u26a0\u26a1\u26d4"
    "\U0001f4c1-\U0001f4f9\U0001f4cb\U0001f4cd\U0001f501-\U0001f504"
    "\U0001f50d-\U0001f517\U0001f522\U0001f53c\U0001f53d\U0001f6a7\U0001f6a8\U0001f6d1\U0001f195\U0001f197"
)
_BLOCKS = (
    "\U0001f300-\U0001f5ff"  # Miscellaneous Symbols and Pictographs
    "\U0001f600-\U0001f64f"  # Emoticons
    "\U0001f680-\U0001f6ff"  # Transport and Map Symbols
    "\U0001f7e0-\U0001f7ff"  # coloured circles and squares
    "\U0001f900-\U0001f9ff"  # Supplemental Symbols and Pictographs
    "\U0001fa70-\U0001faff"  # Symbols and Pictographs Extended-A
    "\u2605-\u26ff\u2702-\u27bf\u2b50\u2b55\u231a\u231b\u23e9-\u23f3"  # older symbols that are shown as pictures
)
_PICTURE = f"(?![{_SIGNS}])[{_BLOCKS}]"
_TAIL = "[\ufe0f\u200d\U0001f3fb-\U0001f3ff\U000e0020-\U000e007f]"
_EMOJI = (
    rf"(?:[\U0001f1e6-\U0001f1ff]{{2}}|{_PICTURE}(?:{_TAIL}+[\u2640\u2642\u2620\u2764\u2695-\u26a7\u2708{_BLOCKS}]?)*)"
)
# A face needs room around it, so that times, ratios, links, table rules and the end of a bracket are none.
_EMOTICON = (
    r"(?<![\w:/\\|])(?:[:;=]['’]?[-^o]?(?:\)+|\(+|D|[Pp])(?!\w)"
    r"|[:;][-]?/(?![/\w])|<3+(?![\d.,%])|\^[_.-]?\^|-_-|T_T"
    r"|\(:(?!\w)"
    r"|¯\\_\(ツ\)_/¯|\\o/|[xX]D+\b(?!['-]))"
    r"|(?<=[a-z]):-?\)(?![\w)])"
)
_CAPITALS = regex(
    r"(?<![\w@#/.$%<{\[_-])(?:[A-Z][A-Z'’]*|\d[\d.,:-]*)(?:[ ,;:&–-]{1,3}(?:[A-Z][A-Z'’]*|\d[\d.,:-]*)(?![\w@]))*(?![\w@_])"
)
_LITTLE = frozenset(
    "A AN AND ARE AS AT BE BEEN BUT BY CAN CAN'T CANNOT COULD DID DO DOES DON'T FOR FROM GET GO HAD HAS HAVE HERE HOW I I'M IF "
    "IN IS ISN'T IT IT'S ITS JUST ME MUST MY NEVER NO NOT NOW OF ON ONLY OR OUR OUT PLEASE SHOULD SO STOP THAT THE THEM THERE "
    "THESE THEY THIS TO UNTIL UP VERY WAS WE WE'RE WERE WHAT WHEN WHERE WHICH WHO WHY WILL WITH WON'T WOULD YES "
    "YOU YOU'RE YOUR AGAIN ALL ALREADY ALWAYS BEFORE AFTER SORRY THANK THANKS".split()
)
_FEWEST = 3
"""Words in a row that make a shout; fewer may be a heading, a name or an acronym."""
_PLAIN = frozenset({"INSERT", "TODO", "FILL"})
_STRESSED = regex(
    r"(?<![\w@#/.$%<{\[_*-])(?:PLEASE|ALREADY|ALWAYS|AGAIN|ANY|BEFORE|CANNOT|CAN'T|CORRECT|DON'T|ENTIRE|EVERY|EXACTLY"
    r"|HAVE TO|IMMEDIATELY|MULTIPLE|MUST|NEED|NEVER|NOT|NOTHING|NOW|ONLY|READ|REALLY|SORRY|STILL|STOP|VERY|WILL|WON'T"
    r"|WRONG|YOUR?)(?![\w@_'’-])"
)
_CHAT = regex(
    r"(?<![\w'’@#/.&+=-])(?:u|ur|r u|[Pp]l[sz]|[Tt](?:hx|hnx|nx)|ty|tysm|cuz|coz|bcoz|b4|gr8|l8r|2moro|2day|2nite|wud"
    r"|cud|shud|smth|smthn|idk|tbh|ngl|omg|OMG|wtf|WTF|smh|hmu|gotchu|nvm|kk|abt|msg|ppl|tmrw|tmr)"
    r"(?![\w'’@/&+=-]|\.\w)"
)
_BLANK = regex(
    # Hardly a letter begins one: so much is looked at first.
    r"(?=[A-Z(\[<*_xX$€£#]|(?i:[ip]))(?:"
    r"(?:(?:[(<*]{1,3}\s{0,2})?\bINSERT[ _-]?[A-Z][A-Z/ '’_#-]{1,60}(?<=[A-Z])(?:\s{0,2}[)>*]{1,3})?)"
    r"|(?i:[(<*]{1,2}(?:(?:insert|fill in)(?: [\w']+){1,5}|(?:enter|add|put|paste|type)(?: [\w']+){1,5} here)[)>*]{1,2})"
    # Who is asked to paste something reads no blank.
    r"|(?i:(?<!please )(?<!and )(?<!then )(?<!just )(?<!can )(?<!you )(?<!to )(?<!or )(?<!, )"
    r"\b(?:insert|paste|put) (?:the |your |a |customer |order |ticket )?(?:link|name|date|text|amount|"
    r"number|url|reason|quote|details) here\b)"
    r"|<<\s?[A-Za-z][^<>\n.:]{1,60}>>"
    r"|(?<![\w/.-])[xX]{2}[/.-][xX]{2}(?:[/.-][xX]{2,4})?(?![\w/-])"
    r"|(?<![\w*#/.'\"-])[xX]{3,}(?![\w*'\"-]|:\d)|[$€£#]\s?[xX]{2,}(?:\.[xX]{2})?(?![\w*])"  # XXX, $XX
    r"|(?<![\w/#-])(?:TODO|TBD|FIXME|FILL IN|FILL THIS IN|LOREM IPSUM)(?![\w-])"
    r"|(?<![\w_/])_{5,}(?![\w_])"
    r"|(?<![\w$%{_#@/-])(?:CUSTOMER|CLIENT|USER|FIRST|LAST|AGENT|ORDER|TICKET|COMPANY|PRODUCT)_?(?:NAME|"
    r"NUMBER|DATE)(?![\w}%]|: ?\S)"  # USERNAME: jo12 is a label
    r"|(?<=[a-z] )(?:PROJECT|CANDIDATE|CUSTOMER|CLIENT|USERNAME|COMPANY|PRODUCT|SEVERITY|REASON|AMOUNT|DATE|OWNER|"
    r"LOCATION|CITY)(?![\w:'’/-])(?= [a-z]|[.,;]|$)"
    r"|(?i:[(\[](?:delete|strike|cross out|remove|choose|select|pick)(?: (?:out|as|one|if|whichever|the|not|where))*(?: \w+){0,2}"
    r" ?(?:applicable|appropriate|needed|necessary|required)[)\]])"
    r")"
)
_BROKEN = regex(
    r"\{[^{}\n]{0,40}\b(?:not found|not set|undefined|missing|null|unknown|error)\b[^{}\n]{0,40}\}+"  # {topic not found}
    r"|\[\[?[^\[\]\n]{0,40}\b(?:MISSING|NOT FOUND|UNDEFINED|not found|undefined)\b"
    r"[^\[\]\n]{0,40}(?:\]\]?|$)"
    r"|\bInvalid Date\b|\[object Object\]|#(?:N/A|REF!|VALUE!|NAME\?)"
    r"|\{\{(?![^{}\n]{0,120}\}\})\s?[\w.]{1,40}\}?(?=[\s,.!?]|$)"  # {{name  or {{name}
    r"|(?<!\{)\{[A-Za-z_][\w. ]{0,40}\}\}(?!\})"
    r"|\{\{\s*\}\}|\[\[\s*\]\]"
)
_FIELD = (
    r"(?:(?:insert|add|enter|your|the|customer'?s?|client'?s?|first|last|full|agent'?s?|user|order|ticket|tracking"
    r"|phone|case|delivery|due|start) )*(?:name|date|time|link|url|amount|number|address|reason|product|company"
    r"|signature|title|email|details|city|price|id|sum)"
)
_UNFILLED = regex(
    r"\[\[[A-Za-z][\w. ]{0,40}\]\](?!\()"
    r"|(?<![\w%])%%?[A-Z][A-Z_]{2,40}%%?(?![\w%\\])"  # no %APPDATA%\folder
    r"|<<[A-Za-z][\w ]{0,40}>>"
    r"|\[(?i:insert|add|enter|your|customer|first|last|agent)\b[^\[\]\n]{1,50}\](?!\()"
    rf"|(?i:\[{_FIELD}\](?!\())"
    rf"|<(?!LINK|URL)(?i:{_FIELD})>"
    r"|\[(?!(?:PDF|FAQ|SIC|UPDATE|UPDATED|EXTERNAL|URGENT|SOLVED|RESOLVED|CLOSED|FIXED|NEW|EDIT|EDITED|IMPORTANT|NOTE"
    r"|OK|YES|NO|STOP|ENTER)\])[A-Z][A-Z _'’/-]{3,40}\](?!\()"
)


def _shouts(found: re.Match[str]) -> bool:
    """Several words in capitals, among them some that nobody writes so in a name or an acronym."""
    words = re.findall(r"[A-Z][A-Z'’]*", found.group())
    little = sum(word.replace("’", "'") in _LITTLE for word in words)
    long = sum(len(word) > 3 for word in words)
    return len(words) >= _FEWEST and words[0] not in _PLAIN and (little > 1 or (little == 1 and long > 1))


def _is_stretched(found: re.Match[str]) -> bool:
    word = found.group()
    return len(set(word.lower())) > 1 and not word[0].isdigit()


_RULER = regex(r"[_\s]*$")


def _is_no_ruler(found: re.Match[str]) -> bool:
    return not found.group().startswith("_") or _RULER.match(found.string) is None


def _closes_bracket(found: re.Match[str]) -> bool:
    before = found.string[: found.start()]
    return (
        found.group().endswith(")") and before.count("(") > before.count(")") and ")" not in found.string[found.end() :]
    )


def _any(_found: re.Match[str]) -> bool:
    return True


_PATTERNS: dict[str, tuple[re.Pattern[str], Callable[[re.Match[str]], bool]]] = {
    "emoji": (regex(rf"{_EMOJI}(?:\s*{_EMOJI})*"), _any),
    "emoticon": (regex(_EMOTICON), lambda found: not _closes_bracket(found)),
    "capitals": (_CAPITALS, _shouts),
    "stressed": (_STRESSED, _any),
    "exclamations": (regex(r"!{2,}|(?<![!?])[!?]*(?:\?!|!\?)[!?]*|!(?: !)+"), _any),
    "punctuation": (regex(r"[!?]*(?:\?\?|!!|\?!|!\?)[!?]*|[!?](?: [!?])+"), _any),
    "dots": (regex(r"\.{4,}(?![./\\\w])|…{2,}|,{2,}"), _any),
    "stretched": (
        regex(r"(?<![\w/.@#-])[A-Za-z]{0,30}([a-zA-Z])\1{2,30}[A-Za-z]{0,30}(?![\w/@]|\.\w)"),
        _is_stretched,
    ),
    "chat": (_CHAT, _any),
    "blank": (_BLANK, _is_no_ruler),
    "broken": (_BROKEN, _any),
    "unfilled": (_UNFILLED, _any),
}
_HINTS: dict[str, re.Pattern[str]] = {
    "emoji": regex(r"[^\x00-\u22ff]"),
    "capitals": regex(r"[A-Z'’][ ,;:&–-]{1,3}[A-Z\d]"),
    "emoticon": regex(r"[:;=]['’]?[-^o]?[()DPp/]|<3|\^|-_-|T_T|\(:|¯|\\o|[xX]D"),
    "stressed": regex(r"[A-Z]{2}"),
    "exclamations": regex(r"[!?] ?[!?]"),
    "punctuation": regex(r"[!?] ?[!?]"),
    "dots": regex(r"[.,…]{2}"),
    "chat": _CHAT,
    "blank": regex(r"[A-Z(\[<*_xXh](?:(?<=[(\[<*])|(?<=[A-Z])[A-Z]{2}|(?<=[xX])[xX]|(?<=_)_{4}|(?<=[hH])(?i:ere))"),
    "broken": regex(r"[{\[#]|Invalid Date"),
    "stretched": regex(r"([a-zA-Z])\1\1"),
    "unfilled": regex(r"[\[%<]"),
}
"""Without a match of its hint a text holds no symbol of that name, and most hold none: so much is soon seen."""
_AS_WRITTEN = frozenset({"chat", "broken", "unfilled"})
"""Looked for in the text itself; the others in the view, where placeholders no longer show."""
LATEST = 16
"""Sentences of which it is kept: some twenty finders ask it of each."""
_GLUM = regex(
    "[\U0001f610-\U0001f617\U0001f61e-\U0001f636\U0001f641\U0001f643\U0001f644\U0001f64f\U0001f494\U0001f90d\U0001f914\U0001f972\U0001f97a]|[:;]['’]?-?[(/]|T_T|-_-"
)


@dataclass(frozen=True, slots=True)
class Symbols:
    spec: SymbolSpec
    gates: Sequence[Gate] = (OPEN,)
    needs_parse: bool = False

    def may_match(self, sentence: Sentence) -> bool:
        return not _hinted(sentence.view.text, sentence.text).isdisjoint(self.spec.of)

    def find(self, sentence: Sentence, among: Sequence[int] | None = None) -> Iterator[Hit]:
        for name in self.spec.of:
            pattern, counts = _PATTERNS[name]
            written = name in _AS_WRITTEN
            for match in pattern.finditer(_seen(name, sentence)):
                if not counts(match) or (self.spec.only_cheerful and _GLUM.search(match.group())):
                    continue
                span = (
                    Span(*match.span()).shifted(sentence.span.start)
                    if written
                    else sentence.view.to_source(*match.span())
                )
                shown = sentence.text[span.start - sentence.span.start : span.end - sentence.span.start]
                yield Hit(span=span, sentence=sentence, captures={"match": shown})


def _seen(name: str, sentence: Sentence) -> str:
    return sentence.text if name in _AS_WRITTEN else sentence.view.text


@lru_cache(maxsize=LATEST)
def _hinted(seen: str, written: str) -> frozenset[str]:
    """The symbols that may be in a sentence with this view and text."""
    return frozenset(name for name, hint in _HINTS.items() if hint.search(written if name in _AS_WRITTEN else seen))


def build(spec: SymbolSpec, _vocabulary: Vocabulary) -> Symbols:
    return Symbols(spec)
