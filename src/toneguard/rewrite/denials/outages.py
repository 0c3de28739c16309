"""What went wrong, ran out or was turned down: news that leaves the customer with no way on."""

import re

from toneguard.regex import regex

_HAVE = r"(?:has|have)(?: (?:now|already|just|also|\w+ly))*"
_WAS = rf"(?:{_HAVE} been|was|were)(?: (?:also|\w+ly))*"
_MANY = r"(?:[\w'’-]+ ){0,4}?"
_SENT = (
    r"(?:payment|card|transaction|transfer|direct debit|code|voucher|coupon|password|link|file|upload|photo|scan|login"
    r"|verification|top-up|e-?mail|message|attachment|address|account number|document|form)"
)
_FAILED = (
    rf"(?:{_HAVE} (?:failed|bounced|expired)"
    r"|failed|bounced|expired"
    rf"|{_WAS} (?:declined|rejected|returned|refused)"
    r"|(?:did|does)(?: not|n['’]t) (?:go through|work|match|arrive|open)"
    r"|(?:is|was)(?: not| no longer|n['’]t) (?:valid|suitable|appropriate)"
    r"|(?:is|was) "
    r"(?:invalid|corrupted|damaged|illegible|unreadable|incomplete|too (?:large|big|small|dark|blurry|long))"
    r"|(?:could(?: not|n['’]?t)|can(?:not| not|['’]?t)) be "
    r"(?:used|accepted|validated|verified|read|opened|recogni[sz]ed|charged|matched|processed))"
)
_AGAIN = regex(
    rf"(?:your|the|that|this) {_MANY}{_SENT}(?: (?:(?:you|i|we) \w+(?: (?:you|us|me))?|(?:for|with) [\w' -]+?))? "
    rf"{_FAILED}\b.*"
    r"|(?:we|i) (?:could not|couldn['’]t|were unable to|was unable to) (?:take|collect|process|charge) "
    r"(?:the |your |a )?(?:payment|card|direct debit)\b.*",
    re.IGNORECASE,
)
_TURNED_DOWN = (
    rf"{_WAS} (?:declined|rejected|refused|denied|cancell?ed|turned down|forfeited|discontinued|closed|withdrawn"
    r"|postponed|called off|unsuccessful"
    r"|not (?:successful|approved|accepted|selected))"
)
_NOT_FOR_YOU = (
    r"(?:is|are|['’]re)(?: (?:now|currently))?(?: not| no longer|n['’]t)(?: \w+ly)? "
    r"(?:valid|eligible|entitled|covered)"
    r"|(?:does|do)(?: not|n['’]t)(?: currently)? (?:cover|include|extend|apply|qualify|support|allow|permit)"
)
_OVER = regex(
    rf"(?:(?:your|the|that|this|our) {_MANY}[\w'’-]+|you|all (?:the )?\w+) "
    rf"(?:{_HAVE} (?:expired|lapsed|ended|passed|run out|sold out|gone)"
    r"|expired|lapsed|ended"
    rf"|{_TURNED_DOWN}"
    rf"|{_NOT_FOR_YOU}"
    r"|(?:is|are) (?:discontinued|sold out|fully booked|gone))\b.*",
    re.IGNORECASE,
)


def to_try_again(words: str) -> bool:
    """What the customer sent or paid did not come through, and is theirs to send again: "your payment has failed"."""
    return _AGAIN.fullmatch(words) is not None


def over(words: str) -> bool:
    """It is over, or somebody has said no: "your warranty has expired", "the concert was cancelled"."""
    return _OVER.fullmatch(words) is not None
