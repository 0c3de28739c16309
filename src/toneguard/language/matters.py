"""What a customer's trouble is about, as we would name it: "my new kettle" → "your new kettle"."""

from collections.abc import Iterable, Sequence

from spacy.tokens import Token

from toneguard.language import inflection
from toneguard.language.phrases import CUSTOMERS
from toneguard.language.reading import Sentence
from toneguard.language.times import TIME_NOUNS
from toneguard.language.words import lemma_of

FAILING = frozenset(
    "crash freeze fail disconnect drop disappear vanish stop break leak hang lag buffer flicker overheat glitch"
    " restart reboot malfunction overcharge".split()
)
BEFALLEN = frozenset(
    "cancel delay damage lose block suspend close reject decline hack lock delete charge bill steal disconnect ban"
    " disable deactivate overcharge terminate postpone refuse interrupt limit restrict wipe crack smash scratch"
    " compromise freeze deliver cut double-charge mislay misplace tear break".split()
)
STATES = frozenset(
    "broken down late missing slow faulty wrong empty damaged stuck unavailable offline dead defective delayed"
    " overdue cracked unresponsive inaccessible incorrect incomplete blocked locked frozen unusable scratched torn"
    " leaking blank gone".split()
)
TROUBLES = frozenset("problem issue trouble difficulty".split())
_AILING = FAILING | BEFALLEN | STATES | TROUBLES | frozenset("unable error bug glitch".split())
_DENYING = frozenset("not n't never no".split())
_HYPOTHETICAL = frozenset("if nothing why when whenever".split())
_USING = frozenset(
    "open access use install load reach enter log sign login start run play get connect view see find activate verify".split()
)
"""What one does with a thing that works: where that can't be done, the trouble is with the thing."""

_SWAPPED = {
    "i": "you", "me": "you", "my": "your", "mine": "yours", "myself": "yourself", "we": "you", "us": "you", "our": "your",
    "ours": "yours", "ourselves": "yourselves", "your": "our", "yours": "ours", "yourself": "ourselves",
}  # fmt: skip
_AGREEING = {"am": "are", "'m": "'re", "was": "were"}
_SMALL_WORDS = frozenset(
    "a an the i me my mine we us our ours you your yours to of in on at by for from with without into onto over under"
    " off out up down about after before since until during through within when while and or but not n't no never"
    " nothing none any all both each every some many much more most other another twice once three two four five six"
    " seven eight nine ten 's 're 've 'm 'll 'd ca wo can could will would may might must should do does did be am is"
    " are was were been being have has had having keep still only too very back again away across against per via than"
    " there here".split()
)
_NEW_WORDS = frozenset(
    "app apps wifi internet email emails login logout euro euros online offline website websites broadband airpods smartwatch"
    " refund reboot bluetooth dashboard playlist playlists inbox podcast backup username voucher sim touchpad trackpad"
    " webcam tab webinar dropdown duvet dongle plugin barcode burger minibar earbuds".split()
)
_BRANDS = {
    name.lower(): name
    for name in "Google YouTube Spotify Netflix iPhone iPad iCloud Android Xbox PayPal Facebook Instagram WhatsApp Gmail".split()
}
"""Names that people write small, and so does not whoever answers them."""
# "The trouble with your wife" is nothing to speak of, nor is that with your life, your point or your problem.
_NOBODY = CUSTOMERS | frozenset(
    "wife husband partner son daughter mother father mum mom dad parent child kid baby brother sister friend"
    " boyfriend girlfriend boss neighbour neighbor family grandmother grandma nan aunt uncle cousin girl boy man woman"
    " lady person people guy dog cat pet colleague landlord doctor lawyer manager agent staff team driver courier"
    " somebody anyone everyone company support head hand eye face heart back leg arm body hair mind brain skin life"
    " time day week night morning evening afternoon month year money point problem issue trouble question experience"
    " opinion view fault bad mistake patience understanding anger frustration disappointment concern complaint name"
    " case way word thing things stuff job work home house place town city area country world birthday wedding holiday"
    " end side luck god goodness feeling idea guess choice best bit lot load ass gf bf hubby mate self loyalty"
    " business custom wallet pocket brother-in-law age interest hope love mood health honeymoon reason answer reply"
    " response whole rest second half part tweet dm message cash fund funds dollar euro pound bank attention office"
    " school nature hour minute call customer error mean none kind sort type number difficulty death".split()
)
# What troubles can be with where the customer owns it, and where it is ours or everybody's.
_OWNED = frozenset(
    "app application phone tablet laptop computer device watch channel earphones headphones kettle fridge oven washer"
    " portal store shop machine login checkout update link form service game map player"
    " software plugin widget printer router modem connection network signal order parcel package delivery booking"
    " reservation refund payment subscription invoice account card code voucher ticket item product installation setup"
    " password camera battery charger keyboard headset controller console server download upload".split()
)
_OPENING = frozenset(
    "site flight heating boiler broadband room train bus car bike parcel shower toilet window lift".split()
)
_PUBLIC = frozenset("app application portal shop checkout update system game order delivery".split())
_SORTS = frozenset("new online mobile android digital".split())


def topic(sentences: Iterable[Sentence]) -> str | None:
    """The first thing these sentences speak of that trouble can be with: "your new kettle", "our website", "the app"."""
    for sentence in sentences:
        for token in sentence.doc if sentence.doc is not None else ():
            named = _named(token)
            if named is not None:
                return named
    return None


def _named(noun: Token) -> str | None:
    if noun.pos_ != "NOUN":
        return None
    place = next((c.lower_ for c in noun.children if c.dep_ == "case"), "")
    if noun.dep_ not in {"nsubj", "nsubj:pass", "obj"} and place not in {"with", "to", "into", "for"}:
        return None
    owner = next((c for c in noun.children if c.dep_ in {"nmod:poss", "det"} and c.i < noun.i), None)
    known = lemma_of(noun) in (_OWNED if owner is not None and owner.lower_ in {"my", "our"} else _PUBLIC)
    if owner is None or owner.lower_ not in {"my", "our", "your", "the"} or not known or not _ails(noun):
        return None
    tokens = list(noun.doc[owner.i : noun.i + 1])
    plain = all((t.pos_ == "NOUN" or t.lower_ in _SORTS) and t.is_lower and knows(t) for t in tokens[1:])
    if len(tokens) > 4 or not plain or _followed(noun):
        return None
    return swapped(tokens)


def _ails(noun: Token) -> bool:
    """The thing itself is denied or goes wrong in a claim: "can't open my account", "my account is locked"."""
    holder = noun.head
    if any(t.lower_ in _HYPOTHETICAL for t in noun.sent) or holder.dep_ in {"acl:relcl", "advcl"}:
        return False
    if lemma_of(holder) in _GONE:
        return False
    if noun.dep_ in {"nsubj", "nsubj:pass"}:
        return _denied(holder) or lemma_of(holder) in _AILING
    if _denied(holder):
        return lemma_of(holder) in _USING
    if lemma_of(holder) in _CHARGING and lemma_of(noun) in {"card", "account"}:
        return False
    # "I cancelled my account" is what they did, "my son deleted it" what theirs did, and "to cancel it" what they would.
    others_doing = any(c.dep_ == "nsubj" and not _theirs(c) for c in holder.children)
    return lemma_of(holder) in TROUBLES or (lemma_of(holder) in _AILING and others_doing)


# Who lost a thing or had it stolen has no "trouble with" it.
_GONE = frozenset({"steal", "lose", "mislay", "misplace"})


def _theirs(doer: Token) -> bool:
    """The customer, or somebody of theirs."""
    owners = {c.lower_ for c in doer.children if c.dep_ == "nmod:poss"}
    return doer.lower_ in {"i", "we", "me", "us"} or not owners.isdisjoint({"my", "our"})


# "You charged my card": the trouble is the charge, and the card is well.
_CHARGING = frozenset({"charge", "bill", "overcharge", "double-charge"})


def _denied(holder: Token) -> bool:
    return any(child.lower_ in _DENYING for child in holder.children) or lemma_of(holder) == "unable"


def _followed(noun: Token) -> bool:
    """More of a name stands behind: "my account manager", where the parser saw the end too soon."""
    following = noun.doc[noun.i + 1] if noun.i + 1 < len(noun.doc) else None
    return following is not None and following.pos_ in {"NOUN", "PROPN", "NUM"}


def nameable(noun: Token) -> bool:
    """A thing that can give trouble: no person, no time, nothing of body or mind."""
    word = lemma_of(noun)
    return word not in _NOBODY and word not in TIME_NOUNS and noun.pos_ in {"NOUN", "PROPN"}


def is_name(token: Token) -> bool:
    """Not "Internet", which people write like one, nor "Flight" where it opens a sentence."""
    opens = token.i == 0 and token.lower_ in _OWNED | _OPENING
    return token.pos_ == "PROPN" and token.lower_ not in _NEW_WORDS and not opens


def knows(token: Token) -> bool:
    """A word of the dictionary, a name or one of the small words."""
    named = token.pos_ == "PROPN" and token.text[:1].isupper() and token.text.isalpha()
    known = token.lower_ in _NEW_WORDS or token.lower_ in _BRANDS
    return named or known or token.lower_ in _SMALL_WORDS or inflection.knows(token.lower_)


def swapped(tokens: Sequence[Token]) -> str:
    """The words as we would say them to who said them: "my" is "your", "you" is "we"."""
    parts: list[str] = []
    for before, token in zip([None, *tokens], tokens, strict=False):
        parts += [_swapped(token, before), token.whitespace_]
    said = "".join(parts).strip()
    return said.replace("can not", "cannot").replace("can't login", "can't log in")


def _swapped(token: Token, before: Token | None) -> str:
    word = token.lower_
    if word == "you":
        return "we" if token.dep_ in {"nsubj", "nsubj:pass"} else "us"
    if word in _AGREEING and before is not None and before.lower_ == "i":
        return _AGREEING[word]
    if word in _SWAPPED or word in _BRANDS:
        return _SWAPPED.get(word) or _BRANDS[word]
    keeps_capital = is_name(token) or token.text.isupper() or before is not None
    return token.text if keeps_capital else token.text[:1].lower() + token.text[1:]
