"""Slips of the pen that a rewrite must not add: doubled words, stray marks, words that do not go together."""

import re
from collections import Counter
from collections.abc import Callable
from typing import Any

from toneguard.language import inflection
from toneguard.regex import regex

_TWICE = regex(r"\b(\w+)[ \t]+\1\b", re.IGNORECASE)
# "In the morning at five in the morning".
_SAME_TIME = regex(
    r"\b(in the (?:morning|afternoon|evening)|at night|tonight|today|tomorrow"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)days?)\b[^.,;!?]*\b\1\b",
    re.IGNORECASE,
)
_MAY_REPEAT = frozenset({"that", "had", "very", "bye", "ha", "so", "no"})
_SLIPS = regex(
    "|".join(
        (
            r"[ \t]+[,.;:!?](?!\w)|,{2,}|,\.|[;:,]\s*[.!?](?!\w)|\(\s*\)|\[\s*\]|\"\"|“\s*”|(?<!\.)\.\.(?!\.)|[!?]\.",
            r"\ba (?!one\b|once\b)[aeio]\w|\{\||\|\}|\d/\d\.(?!\d)",
            # "For our sorry", "I sincerely sorry".
            r"\b(?:our|my|the|your|a|sincere|sincerest|deepest) (?:very |truly )?sorry\b|\bI (?:\w+ly )?sorry\b",
            # "Please send the form and be added".
            r"\bplease [^.?!]* and be \w+ed\b",
            # "Note, the lift" of "Note, unfortunately, that the lift".
            r"(?:^|[.!?] )(?:please )?note, (?!that\b|\w+, )",
            # "Were passing it on", with the apostrophe lost and nothing in front any more.
            (
                r"(?:^|[.!?] )(?-i:Were "
                r"(?:\w+ing|glad|happy|sorry|pleased|afraid|aware|unable|able|delighted|not|also|still|very|so)"
                r"|Well|Ill|Wed|Ive|Youre|Theyre) (?!you\b|we\b|they\b|done\b|then\b)"
            ),
            # "Hello thank you".
            r"^Hello (?!there\b|again\b|all\b|team\b|everyone\b|from\b|and\b)(?-i:[a-z])",
            # "And still can use even without it", as "utilize" stood without its thing.
            r"\buse (?:even|without|despite)\b",
            # "I'm sorry that we forgot it, sorry about that".
            r"\bsorry (?:that|about|for)\b[^.!?]*,? (?:so |very )?sorry (?:about|for) (?:that|this|it)\b",
            # "But it cannot.", where the message broke off.
            r"\b(?:but|and|or) (?:it|they|we|you|i) cannot\.(?!\w)|\b(?:the|and|but|or|our|your)\.(?![\w.])",
            # "We will have any in August" of "we don't have any until August".
            r"\b(?:will|can|shall)(?: (?:only|also))? (?:have|get|offer|send|give|take|make|do) any\b(?! (?:more|questions?)\b)",
            # "Most our products", "start from now".
            r"\bmost (?:our|your|the|my|these|those)\b|\b(?:begin|start)s? from (?:now|today)\b",
            # "Please be the parcel arrives" of "please be assured".
            r"\b(?:please|kindly) be (?:this|that|we|the|it|our|your|i)\b|\bplease do (?!not\b)",
            r"\b(?:and|or), (?:could you|please)\b",
            r"\bplease [^.!?]*\bso,? please\b",
            r"(?:^|[.!?] )(?-i:Me) (?!too\b|neither\b|and\b)",
            # "Once it has been read yet", "the cut is because".
            r"\b(?:once|when|after) [^,.;!?]*\byet\b",
            r"\b(?!(?:that|this|it|which|reason|why)\b)\w+ (?:is|are|was|were) because\b",
            r"\bgo and (?:\w+ion|the|an?|your|our)\b|\b(?:is|are|be|was|were) \w+ed always\b",
            r"\b(?:can|could|will|would|to|they|we|i|you|please|and|then|let['’]s) close look\b",
            r"(?:^|[.!?] )so that (?:we|you|it|they|the)\b(?![^.!?]*, \w)",
            # "Another team handles it, could you please ask them?": two sentences with a comma between them.
            (
                r"(?:^|[.!?] )(?!(?:if|when|whenever|where|once|to|for|in|on|at|with|after|before|as|since|because"
                r"|while|although|though|unless|until|should|hi|hello|dear|\w+ing)\b)[^,.!?]*"
                r"(?:\b(?:is|are|was|were|can|will|does|has|not|handles)\b|['’](?:s|re|ll|ve|m)\b|n['’]t\b)"
                r"[^,.!?]*, could you please\b"
            ),
            r", but [^,.!?]*(?:\b(?:is|are|was|were|has|had)\b|n['’]t\b)[^,.!?]*, could you please\b",
            # "Do you can connect it", "the fault you are having to help".
            r"\b(?:do|does|did|to|will|would|not|can|could|may|might|must|should) (?:you |we |i |they |it )?can\b",
            r"\b(?:a|an|the|your|our|any) instead of\b|\bwill do something\b",
            r"\b(?:having|have|has|had) to\b",
            # "It will by ⟨when?⟩ be sent", "as by ⟨when?⟩ as it is".
            r"\b(?:will|can|should|would|be|is|are|as|here) (?:by|within) ⟨|⟩ as (?:it|we|the|this|issue)\b|⟩/",
            r"(?:^|[.!?,;] |\b(?:but|and|so|if|because) )(?:it|this|that) by ⟨",
            r"['’]ll (?:by|within) ⟨|⟩(?:™| (?:by|or)\b)|\b(?:once|as and) (?:by|within) ⟨|\bfor you to read and\b",
            # "Hello ⟨name⟩, SOUSA", of "Dear Mr/Mrs SOUSA".
            r"⟨name⟩,? (?-i:[A-Z]{2,}\b|[A-Z][a-z]+[,!]?$)",
            r"⟨name⟩,? ?(?:[/\[\d]|no\b)|\bby (?:you|us|them|(?:the|our|your) \w+) by ⟨",
            r"\bso that \w+ can\b[^.!?]*\bso (?:that )?\w+ can\b",
            # "The trouble this has caused you been felt", "sorry for the trouble, if anyone was".
            (
                r"(?:\bcaused you|⟨what happened\?⟩) (?!(?:and|but|so|today|this|these|in|on|at|during|over|with|while"
                r"|as|both|all|again|yesterday|recently|lately)\b)(?-i:[a-z])"
                r"|\bthe trouble, if\b"
            ),
            # "Our rules have changed and please show it".
            r"\b(?:has|have|is|are|was|were) [^,.;!?]*\w and please\b(?! (?:find|see|note)\b)",
            # "Try it first, everyone to do" of "as we tell everyone to do".
            r", (?:everyone|everybody|people|all users|all customers) to do\b",
            # "We can't say where it is, because we're sorry that it was lost".
            r"\b(?:because|since|as|if|so that|so|which is why) (?:i['’]m|we['’]re|i am|we are) sorry\b",
            # "I can offer you a credit xx, though …".
            r"\bx{2,4}, (?:as|though|since)\b",
            # "You wrote not to have seen it", "you please log in", "Dear ⟨name⟩ ____".
            r"\bwrote (?:not )?to (?:have|be)\b|(?:^|[.!?,;] )you please\b|⟨name⟩,? ?_",
            # "…, as it can't be refunded tho", "What we can do now is ⟨what?⟩. We could have sent a rider".
            r", as [^.;]*\bth(?:ough|o)\b(?=[.!…]*$)|⟩\. (?:i|we|it|they|you|he|she) (?:could|would|might) (?:have|of)\b",
            # "You can please change it", "Please Call the helpline".
            r"\b(?:can|could|will|would|may|might) please\b|\bplease (?-i:[A-Z][a-z]+|[A-Z]{4,}) (?:the|your|an?|us|it|me)\b",
            # "As no, it can't", "as per our rules it can't", "as it can't, as was said there".
            r"\b(?:as|because|since|though) no,|, (?:as|though|because|since) per (?:our|the|company)\b",
            r", (?:as|though) [^.;!?]*, as (?:is|was|were|are|\w+ed)\b",
            # "Not, see the history", whose word in front is gone.
            r"(?:^|[.!?] )(?:not|yet|enough)[,.;!?]",
            # "Soon or not", of "or maybe not"; "once we have the owner attending".
            r"\b(?:soon|later|tomorrow|then|might|may|point) or not\b(?! (?:at all|you|to))",
            (
                r"\bonce (?:we|i) have (?!(?:been|it|you|them|finished|started|stopped|done)\b)[^,.;]*?"
                r"\b(?:attend|com|sign|be|arriv|appear|confirm)ing\b"
            ),
            # "It at 2 am it shares".
            r"(?:^|[.!?] )(it|they|we|you|he|she) (?:at|on|in|from|by|after|before) [^,.!?]{1,20} \1\b",
            # Behind a question it is not clear what for.
            r"\? (?:i['’]m|we['’]re|i am|we are) (?:(?:so|very|really|truly|terribly) )?sorry about that\b",
            r"\.,|\bthat (?:that|thats)\b|(?<!\bsorry )(?<!\bsad )\bthat this\b",
        )
    ),
    re.IGNORECASE,
)
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"), ("“", "”"))
_THAT = regex(r"\bthat\b", re.IGNORECASE)
_AND_THAT = regex(r"\b(?:and|but),? that (?:it|we|you|they|the|your|our)\b", re.IGNORECASE)


def changed(before: str, after: str) -> bool:
    """The rewrite is another text, not only in its blanks."""
    return after.split() != before.split()


def well_spelt(before: str, after: str) -> bool:
    """No doubled words, stray marks, empty or open brackets that were not there before."""
    return _cut_well(before, after) and all(
        _no_more(slips, before, after)
        for slips in (_doubled, _slips, _unpaired, _half_told, _asked_along, _done_and_do)
    )


def _no_more(slips: Callable[[str], Counter[str] | int], before: str, after: str) -> bool:
    """Nearly always there are none behind, and nothing to compare them with."""
    found: Any = slips(after)
    return not found or found <= slips(before)


def _doubled(text: str) -> Counter[str]:
    words = (m[1].lower() for m in _TWICE.finditer(text) if m[1].lower() not in _MAY_REPEAT and not m[1].isdigit())
    return Counter([*words, *(m[1].lower() for m in _SAME_TIME.finditer(text))])


def _slips(text: str) -> Counter[str]:
    return Counter(m[0].strip() for m in _SLIPS.finditer(text))


def _unpaired(text: str) -> int:
    odd = text.count('"') % 2
    return odd + sum(abs(text.count(left) - text.count(right)) for left, right in _PAIRS)


# What begins a thought of its own, so that a sentence may end in front of it.
_BEGINS = regex(
    r"(?:i|we|you|he|she|it|they|this|that|these|those|there|here|our|your|my|the|an?|please|could|would|can|let|if|when"
    r"|once|then|also|to|as|sorry|thanks?|what|so|and|but|however|otherwise|note|for|in)\b",
    re.IGNORECASE,
)
_CUT = regex(r"(\w+)[.?!] (\w+)")


def _cut_well(before: str, after: str) -> bool:
    """ "Box 2 and door four is next" is not cut into "box 2 and door? Four is next": words that stood together stay so."""
    said = before.casefold()
    return all(
        _BEGINS.match(second) is not None or f"{first} {second}".casefold() not in said
        for first, second in _CUT.findall(after)
    )


_ASKED_ALONG = regex(
    r"\bcould you please (?:(?!\b(?:whether|if|that|what|when|how|which|who|where|why|because|as|once|so)\b)[^.?!])*?"
    r"\band (?!(?:then|also|please|if|when|once)\b)(?:[\w'’-]+ ){1,3}?"
    r"(?:will|can|is|are|has|have|was|were|comes|goes|leaves|arrives|starts|opens)\b[^.?!]*\?",
    re.IGNORECASE,
)


def _asked_along(text: str) -> bool:
    """ "Could you please reply with those and Ana will decide today?": what somebody else does is not asked for."""
    return _ASKED_ALONG.search(text) is not None


_DONE_AND = regex(
    r"\b(?:have|has|['’](?:ve|s)) (?!to\b)\w+(?:ed|en|nt) [^.?!;,]*?\band (?P<verb>[a-z]+) "
    r"(?:the|it|them|your|an?|us|this|that|these|out|in|to)\b",
    re.IGNORECASE,
)


def _done_and_do(text: str) -> bool:
    """ "We have attached the form and fill it in": what was asked for is no part of what we have done."""
    verbs = [found["verb"].lower() for found in _DONE_AND.finditer(text)]
    return any(inflection.is_base_verb(verb) and inflection.participle(verb) != verb for verb in verbs)


def _half_told(text: str) -> bool:
    """ "The fault is known, but that it is mended": the first "that" went with what announced them both."""
    found = _AND_THAT.search(text)
    return found is not None and _THAT.search(text, 0, found.start()) is None
