"""What may stand in front of a sentence's news: greetings, which stay, and apologies for the news, which go with it."""

import re

from toneguard.regex import regex

_GREETING = regex(
    r"\s*(?:(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings)\b"
    # A name of its own may be long; of small letters, two words are a name, and more are a sentence.
    r"(?:(?:[^\w\n,.!:;–—-]+(?:there|all|team|(?-i:[A-Z{\[%<#@$])[^\s,.!:;]*)){0,5}"
    r"|(?:[^\w\n,.!:;–—-]+[a-z{\[%<#@$][^\s,.!:;]*){1,2})[ \t]*[,.!:–—-]+\s*"
    r"|(?:hi|hello|hey)(?: there| all)?[ \t]+(?=(?:i|im|i['’]m|we|we['’]re|sorry|unfortunately|your|the|this|my|our)\b)"
    r"|(?!(?:unfortunately|regrettably|sadly|however|sorry|also|so|yes|no|ok|okay|alas|currently|sure|well|apologies"
    r"|regretfully|disappointingly|instead|alternatively|otherwise|therefore|additionally|meanwhile|finally"
    r"|congratulations|congrats|bravo|surprise|oops|wow|great|oh|ah|actually|honestly|frankly|technically|basically|apparently"
    r"|obviously|clearly|maybe|perhaps|hopefully|presumably|still|then|again|besides|anyway|anyhow|nevertheless|nonetheless"
    r"|similarly|likewise|first|firstly|second|secondly|next|last|lastly|moreover|furthermore|hence|thus|consequently"
    r"|accordingly|now|today|tomorrow|yesterday|tonight|here|there|indeed|usually|normally|generally|typically|often"
    r"|sometimes|luckily|fortunately|thankfully|ideally|right|true|fine|good|correct|understood|noted|later|afterwards"
    r"|overall|personally|seriously|naturally|certainly|surely|admittedly|granted|thanks|please|hm+|listen|look)\b)"
    r"(?-i:@?[A-Z])[\w'’-]+,\s+"
    r"(?=(?:i|we|you|the|your|our|this|that|it|unfortunately|sorry|please|thank)\b))",
    re.IGNORECASE,
)
SORRY = regex(r"\b(?:sorry|apolog\w+)\b", re.IGNORECASE)
AFRAID = r"(?:i['’]?m|we['’]?re|i am|we are) afraid"
"""That somebody is sorry for a piece of news, as an expression to be built in."""

REGRET = regex(r"\b(?:sorry|apolog\w+|afraid|regret\w*)\b", re.IGNORECASE)
"""Words that a denial opens with out of regret; in front of or behind an offer they would stand oddly."""

_SUCH = r"(?:so |very |really |truly |terribly |extremely |deeply |quite |just |only )*"
_OPENER = regex(
    r"(?:(?:but|and|so|well|ok|okay),? )?(?:(?:unfortunately|regrettably|sadly|alas|regretfully|disappointingly)"
    r"(?: (?:enough|though|for you))?[,:;]?"
    rf"|(?:(?:i|we)(?:['’]?m| am|['’]?re| are) |im )?{_SUCH}(?:sorry|afraid)"
    r"(?: to (?:say|tell you|inform you|let you know|report))?"
    r"(?:(?: ?,? but(?= ))|(?:,? that(?= ))| as(?= (?:i|we|the|your|our|there)\b)| ?,|:|;)?"
    r"|(?:(?:i|we) )?(?:deeply |truly |sincerely )?(?:regret|hate|am sorry|are sorry|have|must)(?: to)? "
    r"(?:inform|tell|advise|let|say|report)(?: (?:to )?you)?(?: know)?(?: that)?,?(?: but)?"
    r"|(?:i|we)(?:['’]d| would) (?:hate|love) to (?:say|tell you) (?:this|otherwise),? but"
    r"|(?:i|we) (?:deeply |very much )?regret that"
    r"|(?:(?:my|our) )?(?:sincere |sincerest |deepest )?apologies,?(?: but)?"
    r"|(?:i|we) apologi[sz]e,? but|with (?:great |much )?regret,?|(?:much )?to (?:my|our) (?:great |deep )?regret,?"
    r"|(?:it is |it['’]s )?sad to say,?|i fear(?: that)?(?= (?:i|we|the|it|this|that|your|our|you)\b)"
    r"|it is with (?:great |much )?regret that(?: (?:i|we) (?:must |have to )?(?:inform|tell) you(?: that)?)?"
    r"|(?:the )?bad news(?: is)?(?: that)?[:,]?"
    r"|as much as (?:i|we)(?:['’]d| would) (?:love|like) to(?: \w+)*,)(?=\s|$)\s*",
    re.IGNORECASE,
)
_SUBJECTS = "i|we|you|it|they|he|she|the|an?|our|your|my|this|these|there|no|all|any|some|unfortunately"
_AFTER = regex(rf"(?:but|that(?= (?:(?:{_SUBJECTS})\b|(?-i:[A-Z{{\[]))))\b ", re.IGNORECASE)
# "We're afraid that isn't possible": here "that" is what the sentence is about.
ITSELF = regex(
    r"that(?= (?:is|was|will|would|can|could|has|does|did|wo|ca)(?:n['’]?t)?\b|['’]s\b| isnt\b)", re.IGNORECASE
)


# Whom a post speaks to, and which part of it this is: "@ana", "1/2".
_ADDRESSED = regex(r"\s*(?:@\w+[,:]?\s+|[1-4]/?[2-5]\s+(?=[A-Z]))+")


def greeting(text: str) -> int:
    """Where the greeting at the start of a sentence ends; 0 without one."""
    front = _ADDRESSED.match(text)
    start = front.end() if front is not None else 0
    found = _GREETING.match(text, start)
    return found.end() if found is not None else start


def opener(text: str) -> int:
    """Where the negative openers at the start of a text end; 0 without one."""
    end = 0
    while (found := _OPENER.match(text, end)) is not None and found.end() > end:
        end = found.end()
    return end


def linked(text: str, at: int) -> int:
    """Past the "that" or "but" that an opener left behind."""
    found = _AFTER.match(text, at)
    return found.end() if found is not None else at


def news(text: str) -> str:
    """What a sentence says, behind its greeting, its opener and what that left behind."""
    start = greeting(text)
    return text[linked(text, start + opener(text[start:])) :]
