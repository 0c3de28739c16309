"""What went wrong, ran out or was turned down: news that leaves the customer with no way on."""

import re

from toneguard.regex import regex

_HAVE = r"(?:has|have)(?: (?:now|already|just|also|\w+ly))*"
_WAS = rf"(?:{_HAVE} been|was|were)(?: (?:also|\w+ly))*"
_MANY = r"(?:[\w'’-]+ ){0,4}?"
_AGAIN = regex(
    rf"(?:your|the|that|this) {_MANY}(?:payment|card|transaction|transfer|direct debit|code|voucher|coupon|password|link|file"
    rf"|upload|photo|scan|login|verification|top-up|e-?mail|message|attachment)(?: (?:you \w+|for [\w' -]+?|with [\w' -]+?))?"
    rf" (?:{_HAVE} (?:failed|bounced|expired)|failed|bounced|expired|{_WAS} (?:declined|rejected|returned|refused)"
    r"|(?:did|does)(?: not|n['’]t) (?:go through|work|match|arrive|open)|(?:is|was)(?: not| no longer|n['’]t) valid|(?:is|was) invalid"
    r"|(?:is|was) (?:corrupted|damaged|illegible|unreadable|incomplete))\b.*",
    re.IGNORECASE,
)
_OVER = regex(
    rf"(?:(?:your|the|that|this|our) {_MANY}[\w'’-]+|you|all (?:the )?\w+)"
    rf" (?:{_HAVE} (?:expired|lapsed|ended|passed|run out|sold out|gone)|expired|lapsed|ended"
    rf"|{_WAS} (?:declined|rejected|refused|denied|cancell?ed|turned down|forfeited|discontinued|closed|withdrawn|postponed|called off)"
    rf"|{_WAS} (?:unsuccessful|not (?:successful|approved|accepted|selected))"
    r"|(?:is|are|['’]re)(?: (?:now|currently))?(?: not| no longer|n['’]t)(?: \w+ly)? (?:valid|eligible|entitled|covered)"
    r"|(?:is|are) (?:discontinued|sold out|fully booked|gone))\b.*",
    re.IGNORECASE,
)


def to_try_again(words: str) -> bool:
    """What the customer sent or paid did not come through, and is theirs to send again: "your payment has failed"."""
    return _AGAIN.fullmatch(words) is not None


def over(words: str) -> bool:
    """It is over, or somebody has said no: "your warranty has expired", "the concert was cancelled"."""
    return _OVER.fullmatch(words) is not None
