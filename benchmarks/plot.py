"""The plot of docs/performance.md: one check of one reply, ToneGuard and its peers, as bars on a logarithmic scale."""

from pathlib import Path

import matplotlib as mpl
from matplotlib.figure import Figure

from benchmarks.table import Table

SECTION = "start"
OURS, OTHERS = "#2f6f4f", "#b9bec4"


def draw(table: Table, path: Path) -> None:
    rows = list(reversed(table.rows))
    names, values = [row[0] for row in rows], [_seconds(row[2]) for row in rows]
    figure = Figure(figsize=(8, 0.38 * len(rows) + 0.8), layout="constrained")
    axes = figure.subplots()
    bars = axes.barh(names, values, color=[OURS if name.startswith("toneguard") else OTHERS for name in names])
    axes.bar_label(bars, [row[2] for row in rows], padding=4, fontsize=9)
    axes.set_xscale("log")
    axes.set_xlabel("one reply of 150 words, whole process, median (logarithmic)")
    axes.spines[["top", "right"]].set_visible(False)
    axes.margins(x=0.15)
    path.parent.mkdir(parents=True, exist_ok=True)
    # Without these settings each drawing of the same figures would be another file.
    with mpl.rc_context({"svg.hashsalt": "toneguard", "svg.fonttype": "none"}):
        figure.savefig(path, format="svg", metadata={"Date": None})


def _seconds(cell: str) -> float:
    number, unit = cell.split()
    return float(number) / (1000 if unit == "ms" else 1)
