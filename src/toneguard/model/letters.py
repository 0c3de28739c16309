"""Letters for where the better ones can't be written."""

PLAINER = {
    "’": "'",
    "‘": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "—": "-",
    "·": "-",
    "…": "...",
    "⟨": "<",
    "⟩": ">",
    "\u00a0": " ",
}
