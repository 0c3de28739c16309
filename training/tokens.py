"""Brings spaCy's English tokenizer nearer to the treebank's habits: `!!` and `----` are one token, like `e-mail`."""

from __future__ import annotations

import re

from spacy.language import Language
from spacy.symbols import NORM, ORTH  # type: ignore[import-not-found]
from spacy.tokenizer import Tokenizer  # type: ignore[import-not-found]
from spacy.util import compile_infix_regex, compile_prefix_regex, compile_suffix_regex

PREFIXES = [r"[!?]{2,}", r"<<+", r">>+", r"--+", r"[-~](?=[A-Za-z0-9])"]
SUFFIXES = [
    r"[!?]{2,}",
    r"<<+",
    r">>+",
    r"(?<=[A-Za-z])(?:-+|/)",
    r"(?<=[A-Za-z0-9]{2})[)\]](?=$)",
    r"(?<=\b[A-F])\++",
    r"(?<=^I)\.",
    r"(?<=[0-9])(?:[AaPp][Mm]|k|hrs?)",
]
INFIXES = [
    r"(?<=[A-Za-z.])-(?=[0-9])",
    r"(?<=[A-Za-z]),(?=[0-9])",
    r"(?<=[0-9]),(?=[A-Za-z])",
    r"(?<=[A-Za-z0-9])[(\[{](?=[A-Za-z0-9])",
    r"(?<=[a-z])[!?](?=[A-Z])",
    r"(?<=[A-Za-z0-9\"])[\"<](?=[A-Za-z<])",
]
ONE_TOKEN = (
    r"(?:(?P<ruler>[=*_~#+-])(?P=ruler)+|[!?]{2,}|<<+|>>+"
    r"|#[A-Za-z_]\w*"
    r"|\d{1,3}-\d{4}|\d{3}-\d{3}-\d{4}"
    r"|(?i:non|pre|anti|mid|re|post|co|over|pro|multi|ex|sub|semi|counter|un|micro|e)-[A-Za-z]{2,})$"
)
SPELT: dict[str, tuple[str, ...]] = {
    "wanna": ("wan", "na"),
    "outta": ("out", "ta"),
    "dunno": ("du", "n", "no"),
    "w/": ("w", "/"),
    "Lets": ("Let", "s"),
    **{whole: (whole,) for whole in ("b/c", "approx.", "ext.", "incl.", "dept.", "Dept.", "Tel.", "Wed.", "Ft.")},
}
NORMS = {"wan": "want", "na": "to", "ta": "of", "s": "us"}
# Whole for spaCy and not for the treebank; a face for spaCy and a bracket for us; i'd and we'd for spaCy, and not for us.
DROPPED = ("and/or", "):", "id", "Id", "Wed", "wed")


def adapt_tokenizer(nlp: Language) -> None:
    tokenizer = nlp.tokenizer
    assert isinstance(tokenizer, Tokenizer)
    tokenizer.prefix_search = compile_prefix_regex([*PREFIXES, *(nlp.Defaults.prefixes or [])]).search
    tokenizer.suffix_search = compile_suffix_regex([*SUFFIXES, *(nlp.Defaults.suffixes or [])]).search
    tokenizer.infix_finditer = compile_infix_regex([*INFIXES, *(nlp.Defaults.infixes or [])]).finditer
    tokenizer.token_match = re.compile(ONE_TOKEN).match
    tokenizer.rules = {form: parts for form, parts in tokenizer.rules.items() if form not in DROPPED}
    _spell(tokenizer)
    _shout(tokenizer)


def _spell(tokenizer: Tokenizer) -> None:
    for form, parts in SPELT.items():
        tokenizer.add_special_case(form, [_token(part, NORMS.get(part, part)) for part in parts])


def _shout(tokenizer: Tokenizer) -> None:
    """DONT and DON'T are cut as dont and don't are."""
    for form, parts in dict(tokenizer.rules).items():
        if form.islower() and len(parts) > 1 and form.upper() not in tokenizer.rules and re.search(r"n['’]?t$", form):
            tokenizer.add_special_case(form.upper(), [_token(part[ORTH].upper(), _norm(part)) for part in parts])


def _norm(part: dict[int, str]) -> str:
    return part.get(NORM, part[ORTH])


def _token(form: str, norm: str) -> dict[int, str]:
    return {ORTH: form, NORM: norm}
