"""From a rule's templates and a hit to suggestions that have passed every check, best first."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from toneguard.language.reading import Reading, Sentence
from toneguard.model import SLOT, Safety, Suggestion
from toneguard.rewrite.edit import Edit
from toneguard.rewrite.judge import Judge, Relint
from toneguard.rewrite.prose import joining, splice, words
from toneguard.rewrite.prose.insertion import inserted
from toneguard.rewrite.prose.scene import Scene
from toneguard.rewrite.templates.captures import told_anew
from toneguard.rewrite.templates.template import Template, compile_template, filled
from toneguard.rules.hit import Hit
from toneguard.rules.schema.conditions import Condition
from toneguard.rules.schema.files import Suggest
from toneguard.rules.search import Waiting

MOST = 3
LONGEST = 1_500
"""Letters of a sentence: a longer one is a table or a log that was pasted in, and the work for it would grow with its square."""


def suggestions(
    templates: Sequence[Suggest],
    hit: Hit,
    reading: Reading,
    *,
    holds: Callable[[Condition], bool],
    relint: Relint,
    customer: str = "",
    spare: list[Suggestion] | None = None,
) -> Waiting[tuple[Suggestion, ...]]:
    """At most three rewrites of a hit; spans are offsets into the reading's text. Empty where none passes, and
    for sentences longer than `LONGEST`. Into `spare` goes what only lacks the company of the sentence's other rewrites.
    `customer` is the message that is answered, as far as it is known.

    Waits for the hit's sentence to be parsed, and then for those that the rewrites consist of.
    """
    if not templates or (hit.sentence is not None and len(hit.sentence.text) > LONGEST):
        return ()
    if hit.sentence is not None:
        yield [hit.sentence]
    scene = Scene(hit, reading)
    judge = Judge(scene, relint, customer)
    candidates = _candidates((t for t in templates if t.when is None or holds(t.when)), scene, judge)
    found: list[Suggestion] = []
    # No more at once than may be needed.
    while some := list(islice(candidates, MOST - len(found))):
        yield [sentence for candidate in some for sentence in candidate.unread]
        for suggestion in filter(None, (_suggestion(candidate, judge, spare) for candidate in some)):
            if all(_differ(suggestion, other) for other in found):
                found.append(suggestion)
    # What mends the other findings of its sentence too comes first, and leaving it out last; else the rule's own order holds.
    return tuple(sorted(found, key=lambda one: (_leaves_out(one, hit), judge.left(one))))


def _leaves_out(suggestion: Suggestion, hit: Hit) -> bool:
    """All of the sentence goes, with which every remark about it goes too."""
    return (
        not suggestion.replacement.strip() and hit.sentence is not None and suggestion.span.contains(hit.sentence.span)
    )


def _differ(one: Suggestion, other: Suggestion) -> bool:
    """More than in where a line breaks."""
    return (one.span, one.replacement.split()) != (other.span, other.replacement.split())


@dataclass(frozen=True)
class _Candidate:
    """An edit that passed the cheap checks. `passes` asks the others, once the `unread` sentences are parsed."""

    template: Suggest
    edit: Edit
    unread: Sequence[Sentence]
    passes: Callable[[], bool]


def _candidates(templates: Iterator[Suggest], scene: Scene, judge: Judge) -> Iterator[_Candidate]:
    for template in templates:
        edit = proposed(template, scene)
        where = place(template, compile_template(template.text), scene)
        left = judge.left_to_ask(edit, where, deletes=not template.text) if edit is not None else None
        if edit is not None and left is not None:
            yield _Candidate(template, edit, *left)


def _suggestion(candidate: _Candidate, judge: Judge, spare: list[Suggestion] | None) -> Suggestion | None:
    template, edit = candidate.template, candidate.edit
    if not candidate.passes() or ("wordy" in template.yields_to and judge.stays_stiff(edit)):
        return None
    safety = Safety.REVIEW if SLOT.search(edit.text) else template.safety
    made = Suggestion(edit.span, edit.text, safety, template.for_)
    if judge.stays_shrill(edit) or (template.yields_to and judge.still_warns(edit, template.yields_to)):
        if spare is not None:
            spare.append(made)
        return None
    return made


def proposed(template: Suggest, scene: Scene) -> Edit | None:
    """What a template would change, not yet checked."""
    compiled = compile_template(template.text)
    new = filled(compiled, scene)
    if new is None:
        return None
    where = place(template, compiled, scene)
    if where == "insertion":
        return inserted(scene, new) if new else None
    return _PUT.get(where, words.replaced)(scene, new)


_PUT: Mapping[str, Callable[[Scene, str], Edit | None]] = {
    "pair": splice.with_next,
    "part": joining.retold,
    "clause": splice.clause,
    "sentence": splice.sentence,
}
"""What puts a rewrite in the place of a stretch; without one it stands for the matched words."""


def place(template: Suggest, compiled: Template, scene: Scene) -> str:
    """What stretch the template stands for: as it says, or what its captures speak of."""
    if scene.hit.span.start == scene.hit.span.end:
        return "insertion"
    if template.replaces is not None:
        return template.replaces
    stretch = told_anew(compiled.names)
    if stretch is not None:
        return stretch
    return "clause" if scene.clause is not None and template.text else "match"
