"""A report made by hand, so that formats are tested apart from rules."""

from toneguard.model import (
    Failure,
    Finding,
    Report,
    Safety,
    Severity,
    Signal,
    Span,
    Suggestion,
    Suppressed,
    plain,
)

SOURCE = """Dear Dr. Osei,

Unfortunately I can't get you that product until next month; it is back-ordered and unavailable at this time. You must \
log out first 😀!

Best regards,
Sam
"""
REFUSAL = "Unfortunately I can't get you that product until next month"
ORDER = "You must log out first"


def found(rule: str, severity: Severity, text: str, message: str, why: str, *suggestions: Suggestion) -> Finding:
    """A finding about `text`, where it stands in the sample; with no text, about what is missing."""
    start = SOURCE.index(text or "Unfortunately")
    return Finding(
        rule=rule,
        severity=severity,
        message=message,
        why=why,
        span=Span(start, start + len(text)),
        line=SOURCE.count("\n", 0, start) + 1,
        column=start - SOURCE.rfind("\n", 0, start),
        text=text,
        sentence=Span(start, start + len(text)),
        suggestions=suggestions,
    )


def instead(text: str, replacement: str, safety: Safety = Safety.REVIEW, purpose: str = "") -> Suggestion:
    start = SOURCE.index(text)
    return Suggestion(Span(start, start + len(text)), replacement, safety, purpose)


BELONGS = SOURCE.index("Unfortunately")

REPORT = Report(
    draft=plain(SOURCE, path="reply.txt"),
    findings=(
        found(
            "apology/missing",
            Severity.WARNING,
            "",
            "The reply tells of a delay, and nobody is sorry for it.",
            "A delay costs the customer time. Say sorry once, for what happened.",
            Suggestion(Span(BELONGS, BELONGS), "I'm sorry about the delay with your order.", Safety.REVIEW, "names it"),
        ),
        found(
            "negative/opener",
            Severity.SUGGESTION,
            "Unfortunately",
            "“Unfortunately” announces bad news.",
            "It colours all that follows.",
        ),
        found(
            "negative/cannot-until",
            Severity.WARNING,
            REFUSAL,
            "“I can't get you that product until next month” tells the customer no. Say when they can have it.",
            "The date is the news the customer needs. Put first, it sounds like a refusal.",
            instead(REFUSAL, "That product will be available next month", Safety.SAFE, "says when"),
            instead(REFUSAL, "We can get you that product next month"),
        ),
        found(
            "command/must",
            Severity.WARNING,
            ORDER,
            "“You must” is heard as an order.",
            "A step told as a benefit is welcome.",
            instead(ORDER, "Logging out first should help"),
        ),
        found(
            "formality/emoji",
            Severity.ERROR,
            "😀",
            "The emoji clashes with “Dear Dr.”.",
            "A smiley is not for everyone.",
            instead(" 😀", ""),
        ),
    ),
    signals=(Signal("greeting", "reply", (Span(0, 14),)), Signal("upset", "customer")),
    metrics={"words": 30.0, "sentences": 3.0, "flesch_reading_ease": 71.239, "flesch_kincaid_grade": 5.26},
    suppressed=(
        Suppressed(found("tone/quiet", Severity.WARNING, "Best regards", "Quiet.", "Quiet."), "switch", "why"),
    ),
    failures=(Failure("readability/hard", "ValueError: no words"),),
)

CLEAN = Report(draft=plain("Thanks!", path="clean.txt"), metrics={"words": 1.0, "sentences": 1.0})
PRAISE = {"greeting": "greets the customer by name"}
