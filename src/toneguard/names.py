"""Names by which files are known, before anything is loaded that reads them."""

SUFFIXES = frozenset(
    ".csv .eml .erb .ftl .handlebars .hbs .htm .html .j2 .jinja .jinja2 .json .jsonl .liquid .markdown .mbox .md .mdx .mustache"
    " .ndjson .po .pot .text .tpl .tsv .twig .txt .yaml .yml".split()
)
"""Endings of files that may hold replies, one for each reader that is registered."""

CONFIGURATIONS = ("toneguard.yaml", "pyproject.toml")
"""Of two in a folder, the first one holds."""
