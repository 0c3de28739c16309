"""What is said of a reply crosses from one process to another and stays what it was."""

import pickle

from toneguard.linter import Linter
from toneguard.model import Context, Safety, SegmentKind, Severity, Span, plain


def test_a_report_is_the_same_behind_a_pickle() -> None:
    draft = plain("Hi Anna,\n\nI can't get you that desk until May!!", context=Context(customer_message="Where is it?"))
    report = Linter().check(draft)
    again = pickle.loads(pickle.dumps(report))
    assert again == report
    assert [s.replacement for f in again.findings for s in f.suggestions]
    assert again.as_read == report.as_read


def test_nothing_but_the_fields_is_written() -> None:
    assert Span(3, 8).__reduce__() == (Span, (3, 8))


def test_a_member_of_an_enumeration_is_its_value() -> None:
    for member in (Severity.WARNING, Safety.REVIEW, SegmentKind.TEXT):
        assert member.__reduce_ex__(5) == (type(member), (member.value,))
        assert pickle.loads(pickle.dumps(member)) is member
