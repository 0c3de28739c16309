"""How much of an office still speaks from a sentence: things done by nobody, doings told as things, the words of files.

No list of stiff words is ever complete; a sentence in which several of these meet is stiff whichever they are.
"""

import re

from toneguard.regex import regex

_HEAVY = 4


def heavy(text: str) -> bool:
    """Whichever word is put plainly, the sentence stays that of a file."""
    return weight(text) >= _HEAVY


def weight(text: str) -> int:
    """How many signs of an office there are, each counted as often as it occurs; that nobody is spoken of is one."""
    nobody = _SOMEBODY.search(text) is None
    return sum(len(signs.findall(text)) for signs in (_DONE_TO, _DOINGS, _OFFICE)) + nobody


_DONE_TO = regex(
    r"\b(?:is|are|was|were|be|been|being)(?: (?:not|now|also|\w+ly))? "
    r"(?!(?:need|tired|interested|pleased|delighted|excited|used to|based|supposed|closed|done|red|bed|one)\b)"
    r"(?:\w{2,}ed|\w+(?:awn|own|ought|ilt|eld|aid|iven|aken)|sent|put|set|built|kept|made|done|found|lost)\b",
    re.IGNORECASE,
)
# What everybody says of a thing is no office word, though it ends as one.
_COMMON = (
    "information|payment|question|application|version|station|location|department|appointment|moment|comment|document"
    "|attention|reception|insurance|balance|entrance|experience|conference|audience|university|city|security"
    "|community|position|option|section|edition|education|conversation|collection|connection|translation|apartment"
    "|equipment|instrument|element|environment|statement|agreement|discussion|situation|solution|action|function"
    "|condition|direction|donation|invitation|session|permission|reservation|subscription|registration"
    "|presentation|prescription|description|attachment|treatment|shipment|replacement|requirement|difference"
    "|sentence|science|distance|finance|performance|activity|quality|quantity|facility|ability|identity|electricity"
    "|opportunity|cancellation|confirmation|notification|installation|destination|compensation|organi[sz]ation"
    "|nature|picture|feature|future|procedure|furniture|temperature|measure|figure|signature|culture|structure"
    "|mention|pension|mansion|cement|garment|ornament|chance|dance|fence|absence|silence|advance|instance|entity"
)
_DOINGS = regex(
    rf"\b(?!(?:{_COMMON})s?\b)[a-z]{{3,}}(?:(?:t|s)ions?|ments?|ances?|ences?|anc(?:y|ies)|enc(?:y|ies)|it(?:y|ies)|ures?)\b",
    re.IGNORECASE,
)
_OFFICE = regex(
    r"\b(?:upon|thereof|herein|in respect of|with regard to|in relation to|pursuant|applicable|aforementioned|liable"
    r"|party|parties|dependent|erroneous(?:ly)?|effected|issued|subject to|established|determined|incumbent"
    r"|in the event|within the meaning|hereby|commenc\w+|subsequent(?:ly)?|whilst|patrons?|detrimental|duly"
    r"|accordingly|presently|remedial|of which|to the extent|in question|point in time|moment in time"
    r"|in the first instance|earliest convenience|for the purposes?|in order for|with effect from|as such|rendered"
    r"|deemed|furnished|undergo\w*|thereby|whereby|thereafter|henceforth|revert|facilitate|as per below"
    r"|(?:receipt )?of same|needful|parameters?|modifications?)\b",
    re.IGNORECASE,
)
_SOMEBODY = regex(r"\b(?:you|yours?|we|ours?|us|i|my|me|please)\b", re.IGNORECASE)
