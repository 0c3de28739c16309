"""Closed word classes of English that the clause frames rest on."""

ABILITY = frozenset({"can", "could", "ca"})
OBLIGATION = frozenset({"must"})
POSSIBILITY = frozenset({"may", "might"})
ADVICE = frozenset({"should", "ought", "better"})
FUTURE = frozenset({"will", "shall", "wo", "'ll"})

NEGATORS = frozenset({"not", "n't", "nt", "never", "neither", "nor", "no", "hardly", "barely"})

# Predicates that add a shade to the verb they govern instead of being a clause of their own.
ABLE = {"able": False, "unable": True, "possible": False, "impossible": True}
OBLIGING = frozenset({"have", "need", "require", "oblige", "expect", "suppose", "force", "get"})
FAILING = frozenset({"fail", "forget", "neglect", "refuse", "omit"})
MANAGING = frozenset({"manage", "remember", "go", "happen", "seem", "appear", "tend"})
GOVERNORS = frozenset(ABLE) | OBLIGING | FAILING | MANAGING

# "By mistake", "by e-mail", "by Monday" name no one who did it.
NO_AGENTS = frozenset(
    "mistake accident error default design chance hand email e-mail mail phone post text law request now end "
    "monday tuesday wednesday thursday friday saturday sunday tomorrow today tonight noon week month".split()
)

SPEAKING = frozenset(
    "say tell mention claim write report state note inform advise assure confirm explain think believe feel hope guess "
    "suppose maintain allege insist argue assume understand see know hear suggest complain indicate fear regret".split()
)

CONDITIONAL = frozenset(
    {"if", "unless", "whether", "when", "whenever", "once", "provided", "assuming", "should", "in", "until", "till"}
)
REASONING = frozenset({"because", "since", "as", "so", "cause", "cos"})

QUESTION_AUXILIARIES = frozenset(
    {"can", "could", "would", "will", "do", "does", "did", "is", "are", "have", "has", "may", "shall"}
)

CLAUSAL = frozenset(
    "ROOT root ccomp advcl advcl:relcl acl:relcl acl csubj csubj:pass csubj:outer parataxis xcomp conj appos dep list".split()
)
SUBJECTS = ("nsubj", "nsubj:pass", "nsubj:outer")
ROOTS = frozenset({"ROOT", "root"})
COURTEOUS = frozenset({"please", "kindly", "pls", "plz"})
MARKS = CONDITIONAL | REASONING | {"that", "to", "while", "although", "though", "before", "after"}

# Verbs whose particle the parser easily takes for a preposition.
PHRASAL = {
    "fill": ("in", "out"),
    "hand": ("in",),
    "send": ("in", "back"),
    "turn": ("on", "off"),
    "switch": ("on", "off"),
    "sort": ("out",),
    "log": ("out",),
    "look": ("up",),
}
BEFORE_NO_ORDER = frozenset(
    "i we you he she it they who a an the my our your his her its their this these those no every each some any "
    "to of in on at for from with by into about will would can could shall should must may might "
    "is are was were be been has have had does did".split()
)
"""What stands right before a word says that it is a noun, or that somebody does it."""
