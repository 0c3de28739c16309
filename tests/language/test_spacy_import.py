import subprocess
import sys
from pathlib import Path

import pytest

from toneguard.language import spacy_import

SOURCE = Path(spacy_import.__file__)
ALONE = f"import runpy; runpy.run_path({str(SOURCE)!r})['import_spacy']();"
BEFORE = "import sys, toneguard.language, spacy; "


def said(code: str) -> str:
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout.strip()


def test_the_command_line_is_left_out() -> None:
    assert (
        said(BEFORE + "print([m for m in sys.modules if m.startswith(('spacy.cli', 'weasel', 'requests', 'httpx'))])")
        == "[]"
    )


@pytest.mark.parametrize(
    ("expression", "shown"),
    [
        ("spacy.cli.info.__module__", "spacy.cli.info"),
        ("spacy.info(silent=True)['spacy_version'] == spacy.__version__", "True"),
        ("hasattr(spacy, 'nothing')", "False"),
        ("__import__('spacy.cli.validate') is spacy and spacy.cli.validate.__module__", "spacy.cli.validate"),
    ],
)
def test_what_it_offers_comes_when_it_is_asked_for(expression: str, shown: str) -> None:
    assert said(f"{BEFORE} print({expression})") == shown


def test_a_spacy_that_is_there_already_stays_as_it_is() -> None:
    assert said("import spacy; was = vars(spacy).copy(); " + BEFORE + "print(vars(spacy) == was)") == "True"


def test_a_spacy_that_wants_more_of_its_command_line_gets_all_of_it(tmp_path: Path) -> None:
    package = tmp_path / "spacy"
    (package / "cli").mkdir(parents=True)
    (package / "__init__.py").write_text("from spacy.cli.info import info, more\n")
    (package / "cli" / "__init__.py").write_text("")
    (package / "cli" / "info.py").write_text("info, more = print, 'all of it'\n")
    assert (
        said(f"import sys; sys.path.insert(0, {str(tmp_path)!r}); {ALONE} import spacy; print(spacy.more)")
        == "all of it"
    )
