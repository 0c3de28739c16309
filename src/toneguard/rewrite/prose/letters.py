"""How a sentence begins and ends on paper: its capital, its final mark, and shouting brought down."""

import re
from collections.abc import Iterable

from toneguard.language.times import MONTHS, WEEKDAYS
from toneguard.model import Span
from toneguard.regex import regex

ACRONYMS = frozenset(
    "API APK ASAP ATM AWS BCC BIOS CC CEO CRM CSS CSV CTA CV CVV DHL DIY DM DMV DNS DOB DVD EIN EOD ERP ETA "
    "EU EUR FAQ FBA FTP GB GBP GDPR "
    "GMT GPS GST GUI HDD HDMI HR HTML HTTP HTTPS IBAN ID IDS IMAP IMEI IOS IP ISBN ISO ISP IT JPEG JPG JSON "
    "KB KYC LAN LCD LED LLC LTD MAC MB MFA "
    "MMS NFC OCR OTP PC PCI PDF PDFS PIN PNG PO POP QA QR RAM RMA ROM RSS SAAS SDK SEO SIM SKU SLA SMS SMTP "
    "SQL SSD SSH SSL SSO STEM SVG TB TLS TV UI UK "
    "UPS URL URLS US USA USB USD USPS UTC UX VAT VIP VM VOIP VPN WAN WIFI XML ZIP".split()
)
_PLAIN = {"ASAP", "IT", "US", "CC", "DM", "MAC", "PO", "POP", "STEM", "ZIP", "PIN", "CV", "IDS", "LED", "VIP"}
_WORDS = regex(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


LOST_MARKS = {"im": "I'm", "ive": "I've", "were": "we're", "well": "we'll", "ill": "I'll"}
"""What somebody meant who left out the apostrophe, where nothing else can stand."""


def restored(text: str) -> str:
    """With the apostrophe that its first word has lost: "were unable to" is "we're unable to" where a clause begins."""
    first = re.match(r"\w+", text)
    lost = LOST_MARKS.get(first[0].lower()) if first is not None else None
    return f"{lost}{text[len(first[0]) :]}" if first is not None and lost is not None else text


_MARK = regex(r"[.!…\s]+$")


def unmarked(text: str) -> str:
    """Without its final mark; a question keeps its own."""
    return _MARK.sub("", text)


_ANY_MARK = regex(r"[.!?…\s]+$")


def unended(text: str) -> str:
    """As `unmarked`, of a question too."""
    return _ANY_MARK.sub("", text)


def capitalised(text: str) -> str:
    """With a capital first letter, past an opening quote or bracket; a placeholder or a link in front is left alone."""
    found = re.match(r"[\"'“‘(]?(?=\w)", text)
    at = found.end() if found is not None else None
    if at is None or re.match(r"\w+(?:://|@|\.\w)|[a-z]+[A-Z]", text[at:]):
        return text
    return text[:at] + text[at].upper() + text[at + 1 :]


def small(text: str, names: Iterable[str] = ()) -> str:
    """With a small first letter, unless its first word is "I", a name or written in capitals."""
    word = re.match(r"[\w'’]+", text)
    if word is None or keeps_capital(word[0], names):
        return text
    return text[0].lower() + text[1:]


def keeps_capital(word: str, names: Iterable[str] = ()) -> bool:
    stem = re.split(r"['’]", word)[0]
    dated = stem.lower() in WEEKDAYS | MONTHS - {"may"}
    return stem == "I" or dated or stem in names or any(c.isupper() for c in stem[1:])


def recased(text: str, span: Span, protected: Iterable[Span] = ()) -> str:
    """A shouted stretch in small letters, but for acronyms, "I", days, months and what is protected."""
    kept = tuple(protected)
    whole = text[span.start : span.end]

    def lowered(found: re.Match[str]) -> str:
        place = Span(span.start + found.start(), span.start + found.end())
        return found[0] if any(place.overlaps(p) for p in kept) or _coded(whole, found) else _lowered(found[0])

    quiet = _WORDS.sub(lowered, whole)
    quiet = (
        re.sub(r"((?:^|[.!?]\s+)[\"'“(]?)([a-z])", lambda m: m[1] + m[2].upper(), quiet)
        if _opens(text, span)
        else quiet
    )
    return re.sub(r"([!?])\1+", r"\1", quiet)


def _opens(text: str, span: Span) -> bool:
    return not text[: span.start].strip() or re.search(r"[.!?:\n][\s\"'“(]*$", text[: span.start]) is not None


def _coded(text: str, found: re.Match[str]) -> bool:
    """Part of an order number or the like: letters beside digits."""
    around = text[max(0, found.start() - 1) : found.start()] + text[found.end() : found.end() + 2]
    return (any(c.isdigit() for c in around) and len(found[0]) <= 4) or bool(
        re.match(r"[-_]\d", text[found.end() : found.end() + 2])
    )


def _lowered(word: str) -> str:
    stem, _, _ending = word.replace("’", "'").partition("'")
    if not word.isupper() and not stem.isupper():
        return word
    if stem == "I":
        return "I" + word[1:].lower()
    if stem in ACRONYMS - _PLAIN:
        return stem + word[len(stem) :].lower()
    low = word.lower()
    return (
        low.capitalize()
        if re.sub(r"(?<=day)s$", "", stem.lower())
        in WEEKDAYS | MONTHS - {"may", "march", "sun", "sat", "mon", "wed", "dec", "jan", "mar"}
        else low
    )
