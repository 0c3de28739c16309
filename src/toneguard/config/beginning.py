"""The configuration that `toneguard init` writes: every key, explained, and nothing switched yet."""

from pathlib import Path

from toneguard.config.files import YAML, in_folder, near
from toneguard.model import UsageError
from toneguard.version import VERSION

START = """\
# ToneGuard {version}. Holds for the files in this folder and below; the nearest one holds. docs/configuration.md has it all.
# Your editor completes it after `toneguard config schema > toneguard.schema.json`, with this line as its first:
#   yaml-language-server: $schema=toneguard.schema.json

# Begin with another: a built-in name (chat, letter), a path, or the name of an installed package's configuration.
# extends: [chat]

# How formal the exchange is: formal, neutral or casual. Told from the reply and the customer's message if not given.
# register: formal

# What holds of every customer written to, as signals: technical, upset, complaint ...
# audience: [technical]

# In YAML, JSON and CSV: the fields that hold replies, and the one that holds what they answer.
# fields: [replies[].body]
# context_field: question

# Rules by id or category: off, on, suggestion, warning, error, or parameters. `toneguard rules list` has them all.
rules: {{}}
  # vague/soon: off
  # negative/opener: error
  # readability/long-sentence: {{words: 35}}

# Names that no rule reads as prose, and no rewrite changes.
# terms:
#   - term: Never Late Plan
#     reason: a product

# Phrases that may be said; by all rules, or by those named.
# allow:
#   - phrase: as soon as possible
#     rules: [vague/soon]
#     reason: the contract says it
#     until: {until}

# Words that a word class of the rules takes in too.
# vocabulary:
#   - class: loose-soon
#     words: [in a jiffy]
#     reason: said a lot here

# Folders of your own rules, and files in folders that are not looked at.
# packs: [rules]
# exclude: [drafts, "*.old.txt"]

# What holds for some files only. Later ones win.
# overrides:
#   - paths: [vip]
#     register: formal
#     rules: {{formality: error}}
"""


def begin(folder: Path) -> str:
    """Writes it, and says where. Raises `UsageError` where there is a configuration, or where it can't be written."""
    there = in_folder(folder)
    if there is not None:
        raise UsageError(f"{near(there)} is there already, and stays as it is.")
    path = folder / YAML
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(_start())
    except OSError as error:
        raise UsageError(f"{path}: can't be written ({(error.strerror or str(error)).lower()}).") from error
    return near(path)


def _start() -> str:
    from datetime import date

    return START.format(version=VERSION, until=f"{date.today().year + 1}-01-31")  # noqa: DTZ011
