"""What a team lead would not send, though it is whole and keeps the facts: a bare no, a promise nobody made, a rule as a favour.

Each check is a pure function of the words before and after, and refuses what it is not sure of.
"""

from collections.abc import Callable, Sequence

from toneguard.regex import regex
from toneguard.rewrite.change import Change
from toneguard.rewrite.checks import (
    certainty,
    cold,
    dates,
    favours,
    halves,
    losses,
    promises,
    reasons,
    small_words,
    stiff,
    tried,
)
from toneguard.rewrite.prose import signatures


def tactful(change: Change, *, opener: bool = False) -> bool:
    """No check has anything to say against it; `opener` where only the words that lead up to the news go."""
    return not (opener and cold.blunt(change)) and not any(refuses(change) for refuses in _REFUSING)


def _covers_picture(change: Change) -> bool:
    """Nobody reads what is written behind a picture, and so nothing there wants a change."""
    return _PICTURE.findall(change.before) != _PICTURE.findall(change.after)


_PICTURE = regex(r"!\[[^\]]*\]\([^)]*\)")
_REFUSING: Sequence[Callable[[Change], bool]] = (
    certainty.reverses_certainty,
    promises.invents_promise,
    favours.favour_for_rule,
    favours.lifts_ban,
    favours.asks_for_settled,
    favours.asks_twice,
    favours.aims_twice,
    dates.dates_wish,
    losses.loses_limit,
    losses.turns_exception,
    losses.loses_apology,
    losses.loses_thanks,
    losses.unnames,
    losses.leaves_reproach,
    losses.drops_condition,
    losses.cuts_meantime,
    losses.narrows_to_some,
    losses.loses_source,
    losses.loses_usually,
    losses.loses_answer,
    reasons.loses_reason,
    reasons.loses_ground,
    reasons.turns_reason,
    reasons.undoes_failure,
    small_words.loses_small_word,
    small_words.settles_doubt,
    small_words.shifts_time,
    small_words.loses_consequence,
    small_words.points_elsewhere,
    small_words.keeps_capital,
    small_words.loses_capital,
    stiff.bares,
    tried.asks_again,
    halves.mocks_on,
    halves.blames_on,
    halves.excuses_on,
    halves.sends_away,
    halves.unlinks,
    signatures.signs_inside,
    _covers_picture,
)
