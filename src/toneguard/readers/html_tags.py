"""What tags do to the words between them: break them into paragraphs, hide them, quote them."""

import re

from toneguard.regex import regex

BLOCKS = frozenset(
    """
    address article aside body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6
    header hr html legend li main nav ol option p pre section summary table tbody tfoot thead tr ul blockquote
    """.split()
)
"""Words before and after stand on lines of their own."""

PARAGRAPHS = frozenset("blockquote h1 h2 h3 h4 h5 h6 hr ol p pre table ul".split())
"""With an empty line between."""

HIDDEN = frozenset(
    "applet audio canvas head iframe math noscript object script select style svg template textarea title video".split()
)
"""Nothing in here is read as prose."""

VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())

EMPHASIS = frozenset("b big em font i mark s small span strong sub sup u".split())
"""Goes, in pairs, where the words between are written anew."""

_HIDING = regex(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_HIDDEN_ATTRIBUTE = regex(r"\shidden(?=[\s>/=]|\Z)", re.IGNORECASE)
_STYLE = regex(r"""\sstyle\s*=\s*("[^"]*"|'[^']*')""", re.IGNORECASE)


def is_hidden(name: str, attributes: str) -> bool:
    """Whether a start tag hides what follows up to its end tag."""
    if name in HIDDEN or _HIDDEN_ATTRIBUTE.search(attributes):
        return True
    style = _STYLE.search(attributes)
    return style is not None and _HIDING.search(style[1]) is not None
