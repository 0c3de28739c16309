"""A rule to begin with: one that loads and whose examples hold, to be changed word by word."""

import re
from pathlib import Path

from toneguard.cli.replacing import put_file
from toneguard.model import UsageError
from toneguard.rules.schema.shared import ID_PATTERN

_PHRASE = """\
# Words in sequence, in lower case: `get~` any form, `(a|b)` either, `[very]` or not, `...` a gap, <class> of vocabulary/.
phrase:
  - as per [our] policy
message: "“{match}” hides behind a rule. Say what you can do."
suggest: []                     # whole sentences, best first; docs/rewriting.md
examples:
  - bad: As per our policy, this takes a week.
  - bad: This takes a week, as per policy.
  - clean: Our policy covers water damage.
  - clean: This takes a week.
"""
_CLAUSE = """\
# Who does what to whom: `toneguard rules show-parse "…"` prints the fields of a sentence.
clause:
  subject: us
  negated: true
  verb: [send, ship]
message: "“{match}” says what did not happen. Say what will."
suggest: []                     # whole sentences, best first; docs/rewriting.md
examples:
  - bad: We didn't send the letter.
  - bad: I won't ship it today.
  - clean: We sent the letter.
  - clean: You didn't send the letter.
"""
_SYMBOL = """\
# emoji, emoticon, capitals, stressed, exclamations, punctuation, dots, stretched, chat, blank, broken, unfilled
symbol: exclamations
message: "“{match}” is loud. One mark is enough."
suggest:
  - {text: "!", replaces: match}
examples:
  - bad: Your parcel is here!!
    good: Your parcel is here!
  - bad: Really?! We will look into it.
  - clean: Your parcel is here!
  - clean: Is your parcel here?
"""
_METRIC = """\
# Figures of a sentence, a paragraph or the reply. A configuration may set each bound by its name.
metric:
  of: sentence
  all:
    - {figure: words, above: 20}
message: "This sentence has {words} words. Make it two."
suggest: []
examples:
  - bad: >-
      We looked into the order that you placed on Monday and found that the box which left our warehouse on Tuesday is not
      with you yet.
  - bad: >-
      If the lamp on the front of the box goes on and off again and again please pull the plug out of the wall and wait a minute.
  - clean: Your parcel left on Tuesday.
  - clean: Please pull the plug and wait a minute.
"""
_MISSING = """\
# A signal that should be there (`signals/`), and where it belongs: start, after-greeting, before-closing, end.
missing: {signal: thanks, place: after-greeting}
# when: {customer: [praise]}    # without a condition it is asked of every reply
message: "Nobody is thanked here."
suggest:
  - Thank you for writing to us.
examples:
  - bad: Your parcel left on Tuesday.
  - bad: The new lamp is on its way.
  - clean: Thank you for waiting. Your parcel left on Tuesday.
  - clean: Thanks for letting us know. The new lamp is on its way.
"""
KINDS = {"phrase": _PHRASE, "clause": _CLAUSE, "symbol": _SYMBOL, "metric": _METRIC, "missing": _MISSING}

_HEAD = """\
id: {id}                        # category/name, also the file's place below the pack
severity: warning               # suggestion < warning < error
summary: What it looks for, in one line.
why: >
  What the customer hears, and what a better reply does for them. This is what a writer reads who asks why.
"""
_PACK = """\
name: {name}
version: "0.1.0"
summary: Rules of our own.
"""


def write_rule(identity: str, folder: Path, kind: str) -> Path:
    """Writes the file of a rule, and the pack's if it has none. Raises `UsageError` where there is one, or for an odd id."""
    if not re.fullmatch(ID_PATTERN, identity):
        raise UsageError(f"`{identity}` is no id; write category/name in small letters, digits and hyphens.")
    path = folder / f"{identity}.yaml"
    if path.exists():
        raise UsageError(f"{path} is there already, and stays as it is.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UsageError(f"{path.parent}: can't be made ({(error.strerror or str(error)).lower()}).") from error
    if not (folder / "pack.yaml").exists():
        put_file(str(folder / "pack.yaml"), _PACK.format(name=_named(folder)).encode())
    put_file(str(path), (_HEAD.format(id=identity) + KINDS[kind]).encode())
    return path


def _named(folder: Path) -> str:
    """The folder's name, as a pack may be called."""
    name = re.sub(r"[^a-z0-9]+", "-", folder.resolve().name.lower()).strip("-0123456789")
    return name or "ours"
