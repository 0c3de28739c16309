"""What a rewrite leaves as rude as it was, though the words that were matched are gone."""

import re

from toneguard.regex import regex
from toneguard.rewrite.change import Change
from toneguard.rewrite.checks.favours import PLEASE

# Nobody hears a plain request in which somebody laughs or jibes.
_MOCKS = regex(
    r"\b(?:lol|lmao|rofl|ha(?:ha)+|he(?:he)+|obviously|like (?:every(?:body|one) else|the rest of us|normal people))\b"
    r"|[😂🤣🙄😏😜🤪🤷]",
    re.IGNORECASE,
)


def mocks_on(change: Change) -> bool:
    """ "Just click on the link lol" as "please click on the link lol"."""
    mocking = len(_MOCKS.findall(change.after)) if PLEASE.search(change.after) is not None else 0
    return mocking > 0 and mocking == len(_MOCKS.findall(change.before))


_FAULT = regex(
    r"\byou(?:r [\w'’-]+)? (?:\w+ly )?(?:[\w'’]+ )?(?:the wrong\b|wrongly\b|incorrectly\b|forgot\b|failed\b|ignored\b|neglected\b"
    r"|overlooked\b|misread\b|misunderstood\b)"
    r"|\b(?:it|that|this|the (?:problem|fault|issue|cause))(?:['’]?s| is| was| must be| has to be) (?:\w+ )?your\b",
    re.IGNORECASE,
)
_KNEW = regex(
    r"\bso (?:of course )?you (?:knew|(?:were|are) (?:well |fully )?(?:aware|warned|told)|should have|could have)\b",
    re.IGNORECASE,
)
_SCOLDS = regex(
    r"\bno need to (?:be|get|shout|yell|panic|make)\b"
    # "next time please look before you book", "please read it properly before replying", "calm down, it's only paint"
    r"|\b(?:go through|read|check|look|use|search)\b[^.!?]*\bbefore (?:you )?"
    r"(?:reply|writ|ask|open|post|contact|call|complain|mail|rais|fil)\w*"
    r"|\bit takes two\b|\b(?:calm down|chill|relax)\b[^.!?]*\b(?:only|just)\b"
    r"|\bnext time,? (?:just |simply |please )*(?:check|look|read|think|ask|try)\b[^.!?]*\bbefore you\b"
    r"|\b(?:this|that|it) (?:is|was) your (?:own )?(?:responsibility|problem|fault|mistake|job|decision|choice)\b"
    r"|\b(?:this|that|it)(?:['’]s| is| was) (?:all |entirely |squarely )?on you\b",
    re.IGNORECASE,
)
# What was laughed at is still waved away.
_WAVES_AWAY = regex(
    r"\b(?:that|this|it)(?:['’]?s| is)(?: just)? how (?:it|this|that|things|life|[a-z]+) (?:works?|goes|is)\b|\bthe way it is\b"
    r"|\bhappens (?:to (?:a lot|many|everyone|everybody|all|the best)|every(?: ?day)?|all the time)"
    r"|\bother (?:customers|people|clients|patients|guests|users|orders|cases|tickets) (?:as well|too|to|waiting|who)\b"
    r"|\b(?:only|just) (?:joking|kidding|a joke)\b|\bif you (?:don['’]?t|do not|can['’]?t) (?:know how|manage|read)\b",
    re.IGNORECASE,
)
# "As I told you in May, it is obviously too small" without its "obviously".
_AS_SAID = regex(
    r"\b(?:as|like) (?:i|we)(?:['’]ve| have| had)?(?: already)? (?:said|told|explained|wrote|written|mentioned|warned)\b",
    re.IGNORECASE,
)
_WORD = regex(r"\w+")


def blames_on(change: Change) -> bool:
    """ "You obviously took the wrong exit" as "you took the wrong exit": a word less, and the same reproach."""
    if change.after.casefold() == change.before.casefold():
        # No longer shouted, it is better.
        return False
    if any(said.search(change.after) and said.search(change.before) for said in (_KNEW, _SCOLDS)):
        return True
    if not any(pattern.search(change.after) for pattern in (_FAULT, _AS_SAID, _WAVES_AWAY)):
        return False
    before = iter(_WORD.findall(change.before.lower()))
    return all(word in before for word in _WORD.findall(change.after.lower()))


_SORRY_BUT = regex(
    r"\b(?:sorry|apolog\w+)\b[^.!?;]*?,? but (?:we|i|it|they|our|the) ?(?:['’](?:re|m|s)|are|am|were|was|is|have|had)\b"
    r"(?! (?:now|back|fixed|here|happy|glad|sent|booked|asked|found|refunded)\b)",
    re.IGNORECASE,
)


def excuses_on(change: Change) -> bool:
    """ "Sorry that it was late, but we were busy" for "sorry if …, but": the excuse takes it back all the same."""
    return all(_SORRY_BUT.search(text) for text in (change.before, change.after))


_WHOM = r"(?:them|him|her|yours|(?-i:[A-Z])\w+|(?:the|your) [\w'’-]+(?: [\w'’-]+)?)"
_SENT_AWAY = regex(
    r"(?:could you )?please (?:(?:just|then) )?"
    r"(?:(?:call|contact|ask|ring|phone|e-?mail|write to|talk to|speak (?:to|with)|get in touch with|message"
    rf"|(?:take|raise|settle|sort) (?:it|this|that)(?: up| out)? with) {_WHOM}"
    r"(?: (?:directly|yourself|instead|about (?:it|this|that)))*"
    # and who is put off until another time
    r"|(?:try|come|check|call|ring|write|log in|ask)(?: (?:it|this|in|by|us))?(?: (?:back|again))+(?: then)?"
    r"|(?:try|come|check|call|ring|write|ask|wait)(?: (?:it|this|back|again|us|until))*"
    r" (?:later|tomorrow|another (?:day|time)|(?:some )?other time|next (?:week|month|time)))[.!?]?",
    re.IGNORECASE,
)


def sends_away(change: Change) -> bool:
    """ "Call them." as "Please call them.": whoever came for help is sent on, with neither a reason nor a way."""
    if _SENT_AWAY.fullmatch(change.after.strip()) is None or PLEASE.search(change.before):
        return False
    return len(change.before.split()) - len(change.after.split()) <= _LITTLE


_LITTLE = 3
"""Words; where more has gone, something worse than the order went."""


_TAKES_UP = regex(r"\W*(?:(?:with )?that (?:being )?said|having said that)\b", re.IGNORECASE)


def unlinks(change: Change) -> bool:
    """ "That said, the boat is free now": it turns from what went before, and gains nothing by standing alone."""
    return (
        _TAKES_UP.match(change.before) is not None and _TAKES_UP.match(change.after) is None and change.previous != ""
    )
