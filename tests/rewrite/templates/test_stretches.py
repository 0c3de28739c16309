"""Words put in place of matched words."""

import pytest

from tests.rewrite.support import rewritten


@pytest.mark.parametrize(
    ("before", "template", "after"),
    [
        ("**As checked, your** number is active.", "{match|unstilted}", "We have checked, and your number is active."),
        ("**The order in question** ships today.", "{match|unstilted}", "This order ships today."),
        ("**Notwithstanding** the fee, it ships today.", "{match|unstilted}", None),
        ("**Do make sure** to sign it.", "Please {match|asked|lower}", "Please make sure to sign it."),
        ("**Would like to assure** you.", "{match|unstilted}", None),
        ("**We want to reassure you that** it ships.", "{match|unstilted}", "We reassure you that it ships."),
        ("**Somebody will** call.", "{match|named}", "⟨who?⟩ will call."),
        ("Sign it **in order to** log in.", "{match|purpose}", "Sign it to log in."),
        ("We need the key **in order to** log in.", "{match|purpose}", "We need the key to log in."),
        ("You may not open accounts **in order to** win.", "{match|purpose}", None),
        ("**Dear FIRSTNAME,** it ships.", "{match|greeted}", "Dear ⟨name⟩, it ships."),
        ("It is late **:)** vans are full.", "", None),
        ("This lamp **:)** and its cord are late.", "", "This lamp and its cord are late."),
        ("It ships today **:)**", "", "It ships today"),
    ],
)
def test_matched_words(before: str, template: str, after: str | None) -> None:
    assert rewritten(before, template) == after
