"""Turns of the office, in the words that people use."""

import re

from toneguard.regex import regex
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.prose.speakers import speaker

_THINGS = (
    "order|item|parcel|account|invoice|product|amount|payment|ticket|document|form|package|vehicle|transaction|request"
)
_RESOLVED = r"(decided|felt|determined|concluded|resolved) (not to|that|to \w+)"
_OFFICE: tuple[tuple[str, str], ...] = (
    (rf"it was (therefore |also |further )?{_RESOLVED}", r"we \1\2 \3"),
    (rf"it has (now |therefore |also )?been (therefore |also |further |now )?{_RESOLVED}", r"we have \1\2\3 \4"),
    (r"(?:a|the) decision was (?:made|taken|reached) (not )?to (\w+)", r"we decided \1to \2"),
    (r"(?:a|the) decision has been (?:made|taken|reached) (not )?to (\w+)", r"we have decided \1to \2"),
    (r"this is to (?:ensure|enable) that (we|you) (?:are able to|can)", r"this is so that \1 can"),
    (
        (
            r"(?:based|basis) (?:on|in|upon) (.+?),? (we|i) (?:have )?"
            r"(?:determinate|determined?|concluded|ascertained|established) that"
        ),
        r"from \1 \2 see that",
    ),
    (r"in the interim", "in the meantime"),
    (r"in reference to", "about"),
    (r"in continuation (?:to|of|with)", "following"),
    (r"failing which", "otherwise"),
    (r"you are at liberty to", "you are free to"),
    (r"under separate cover", "separately"),
    (r"(?:kindly|please) find (?:the )?(?:attached|enclosed|herewith)", "{who} have attached"),
    (
        (
            r"(?:(?:we|i) refer|reference is (?:hereby )?made) to your "
            r"(letter|e-?mail|message|query|enquiry|inquiry|request|call|complaint|application)"
        ),
        r"thank you for your \1",
    ),
    (r"(for|about|regarding|of|with) the same(?=\W|$)", r"\1 it"),
    (r"the same (has|is|was) ((?:been|being) )?(?:also |already |duly )?(\w+)", r"it \1 \2\3"),
    (r"telephonic (conversation|discussion)", "phone call"),
    (r"your kind (attention|consideration|cooperation|co-operation|support)", r"your \1"),
    (r"(?:we|i) (?:are|am) of the (?:considered |firm )?(?:opinion|view|belief)", "{who} think"),
    (r"it is our considered (?:opinion|view)", "{who} think"),
    (rf"(?:the )?({_THINGS}) in question", r"this \1"),
    (rf"said ({_THINGS})", r"this \1"),
    (r"(?:kindly|please|pls) revert to (the|our) (.+)", r"please reply to \1 \2"),
    (r"as (?:stipulated|prescribed) (in|by|under)", r"as stated \1"),
    (r"it (?:has been|was) (?:observed|noticed|noted) that", "{who} noticed that"),
    (
        (
            r"it (?:has|had|was) (?:recently |also )?(?:been )?(?:come|brought) to (?:our|my) (?:kind )?"
            r"(?:attention|notice|knowledge) that"
        ),
        "{who} noticed that",
    ),
    (r"(?:it was found|it is seen) that", "{who} found that"),
    (
        (
            r"(?:as checked|on checking|upon checking|as per checking),? "
            r"(?:we found that |it (?:is|was) found that |we see that )?(you|your|the|we|there|both|it)"
        ),
        r"{who} have checked, and \1",
    ),
    (r"in the unlikely event of", "if there is"),
    (
        r"elaborate (?:us )?(?:on )?(the|your)( exact| specific)? (concern|issue|query|problem|matter|request)",
        r"describe \1\2 \3",
    ),
    (
        (
            r"as per (?:the |our |your )?(recent )?(?:tele|telecon|telephonic)"
            r"(?: (?:call|conversation|discussion|talk))?(?: (your|our|the))?"
        ),
        r"following our \1call, \2",
    ),
    (r"be (?:responded|replied)(?: to)? accordingly", "get a reply"),
    (r"(assist|guide|update|inform|serve) you accordingly", r"\1 you"),
    (r"below mentioned", "following"),
    (
        r"(we|i) would( therefore| also)? (?:like to suggest|suggest|propose|recommend) (?:to )?you to",
        r"\1\2 suggest that you",
    ),
    (r"(?:up)?on which time", "and then"),
    (r"(?:owing|due) to circumstances (?:beyond|outside|out of) our control", "because of ⟨what?⟩"),
    (r"due to unforeseen (?:circumstances|events|reasons)", "because of ⟨what?⟩"),
    (r"reference is (?:hereby )?made to", "thank you for"),
    (
        (
            r"(we|i) write (?:further to|with (?:regard|reference) to"
            r"|in (?:relation to|regard to|respect of|connection with))"
        ),
        r"\1 write about",
    ),
    (
        r"(?:up)?on successful (verification|validation|examination|review|registration|authentication)",
        r"once the \1 has succeeded,",
    ),
    (r"(an?) (investigation|search|inquiry|enquiry) has been (?:instigated|initiated)", r"{who} have started \1 \2"),
    (r"(has|have|is|are) (?:been )?(?:placed|kept|held|put|retained) (?:on) (?:file|record)", r"\1 been recorded"),
    (r"(been|is|are|was|were) levied", r"\1 charged"),
    (r"remittance", "payment"),
    (
        r"(?:express|extend|convey) (?:our|my) (?:sincere |heartfelt |deep )?(?:appreciation|gratitude) (?:of|for)",
        "thank you for",
    ),
    (
        r"secure (an? [^,;]+? number) (after|when) (\w+ing \w+)(?: to serve as your (?:future )?reference)",
        r"ask for \1 \2 \3, for your reference",
    ),
)
_PLAIN = tuple((regex(office, re.IGNORECASE), plain) for office, plain in _OFFICE)


# "And we have checked, and there is none" insists.
_CHECKED = regex(r"(?:as|on|upon|as per) check", re.IGNORECASE)
_JOINED = regex(r"\b(?:and|but|so),? $", re.IGNORECASE)
# "Enclosed please find": what is enclosed is said in front.
_ENCLOSED = regex(r"\b(?:enclosed|attached)[, ]+$", re.IGNORECASE)


def unstilted(words: str, scene: Scene) -> str | None:
    """A turn of the office in the words that people use."""
    front = scene.reading.text[: scene.hit.span.start]
    if (_JOINED.search(front) and _CHECKED.match(words)) or _ENCLOSED.search(front):
        return None
    for office, plain in _PLAIN:
        match = office.fullmatch(words)
        if match is not None:
            told = match.expand(plain.replace("{who}", speaker(scene)))
            told = re.sub(r"(?<=, and )[A-Z](?=[a-z]+$)|(?<=\w )An?\b", lambda m: m[0].lower(), told)
            return re.sub(r"\s+", " ", told).rstrip()
    return None


_RECEIPT = regex(r"(?P<front>upon|on|after|following|until|pending) (?:the |our )?receipt of", re.IGNORECASE)
# What the customer hands in; goods and invoices are for the customer to receive.
_HANDED_IN = regex(
    r" (?:the|your|all|this) (?:(?:signed|completed|original|missing|full|requested|required|returned|necessary) )*"
    r"(?:forms?|documents?|payment|application|deposit|certificate|statement|photos|reply|answer|confirmation|details"
    r"|returns?|passport|proof|contract|agreement|paperwork|fee)\b",
    re.IGNORECASE,
)


def received(words: str, scene: Scene) -> str | None:
    """ "Upon receipt of your form" as "once we have received your form"."""
    match = _RECEIPT.fullmatch(words)
    if match is None or _HANDED_IN.match(scene.reading.text, scene.hit.span.end) is None:
        return None
    front = match["front"].lower()
    told = {"until": "until", "after": "after", "pending": "until"}.get(front, "once")
    return f"{told} we have received"
