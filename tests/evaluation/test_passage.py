"""Random mails through the wrapper and the proxy: some here, ten thousand by `python -m evaluation.passage`."""

from pathlib import Path

import pytest

from evaluation.passage import WAYS, measure, random_mail, remembering
from toneguard.config import Config, Settings
from toneguard.mail import transport
from toneguard.mail.checking import Checker
from toneguard.mail.verdict import Verdict
from toneguard.model import Severity


@pytest.mark.parametrize("way", WAYS)
def test_no_mail_is_altered(way: str) -> None:
    check = Checker(Settings(Config(select=("negative", "command")), search=False), Severity.WARNING)
    found = measure(WAYS[way], 150, 2, remembering(check))
    assert found["sent unaltered"] > 50
    assert found["refused"] > 10
    assert found["sent unaltered"] + found["refused"] == 150


def test_an_altered_mail_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    deliver = transport.deliver
    monkeypatch.setattr(transport, "deliver", lambda command, mail: deliver(command, mail + b"\n"))
    assert measure(WAYS["wrapper"], 5, 1, lambda mail: Verdict())["altered"] == 5


def test_the_same_seed_gives_the_same_mails(tmp_path: Path) -> None:
    from random import Random

    assert [random_mail(Random(3)) for _ in range(3)] == [random_mail(Random(3)) for _ in range(3)]
