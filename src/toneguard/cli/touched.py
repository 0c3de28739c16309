"""Of the replies in touched files, those that are not as they were."""

from collections import Counter
from collections.abc import Callable, Sequence

from toneguard.cli.revision import Revision
from toneguard.model import Asked, Context, Draft, InputError
from toneguard.readers import read_bytes

Key = Callable[[Draft], tuple[str | None, ...]]


def touched(drafts: Sequence[Draft], revision: Revision, context: Context, asked: Asked) -> Sequence[Draft]:
    """The drafts of one file whose words, or what they answer, were not in it before; in a file of one reply, that one."""
    if len(drafts) == 1:
        return drafts
    before: Sequence[Draft] = _before(drafts[0].path, revision, context, asked)
    # A reply of the same name is the same reply; of several alike under other names, which is new can't be told.
    for key in (_named, _said):
        drafts, before = _without(drafts, before, key), _without(before, drafts, key)
    return drafts


def _without(drafts: Sequence[Draft], others: Sequence[Draft], key: Key) -> list[Draft]:
    """The drafts less as many as there are alike among the others."""
    known = Counter(map(key, others))
    found: list[Draft] = []
    for draft in drafts:
        known[key(draft)] -= 1
        if known[key(draft)] < 0:
            found.append(draft)
    return found


def _said(draft: Draft) -> tuple[str | None, ...]:
    return draft.text, draft.context.customer_message


def _named(draft: Draft) -> tuple[str | None, ...]:
    return draft.name, *_said(draft)


def _before(path: str, revision: Revision, context: Context, asked: Asked) -> list[Draft]:
    was = revision.before(path)
    if was is None:
        return []
    name, data = was
    try:
        return read_bytes(data, path=name, context=context, asked=asked)
    except InputError:
        return []
