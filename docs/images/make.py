"""Draws the pictures of the README from what the command really prints."""

import io
import os
import re
from pathlib import Path

from rich._export_format import CONSOLE_SVG_FORMAT
from rich.console import Console
from rich.terminal_theme import MONOKAI

from toneguard.linter import Linter
from toneguard.readers import read_context, read_file
from toneguard.reporters import View
from toneguard.reporters.registry import REPORTERS

HERE = Path(__file__).parent
EXAMPLES = HERE.parents[1] / "examples"

# Rich's frame without its fonts from elsewhere: a picture should not call home either.
FORMAT = re.sub(r"@font-face \{\{.*?\}\}\s*", "", CONSOLE_SVG_FORMAT, flags=re.DOTALL)


def drawn() -> str:
    """The README's check of the sample reply, as SVG. To be asked in the folder of the examples."""
    console = Console(
        file=io.StringIO(), width=80, record=True, force_terminal=True, color_system="truecolor", highlight=False
    )
    console.print("$ toneguard check reply.txt --to customer.txt", style="bold")
    linter, reporter = Linter(), REPORTERS["rich"]
    context = read_context(Path("customer.txt").read_text(encoding="utf-8"))
    reports = [linter.check(draft) for draft in read_file("reply.txt", context=context)]
    praise = {name: signal.positive for name, signal in linter.pack.signals.items() if signal.positive}
    for output in reporter.render(reports, View(reporter.minimum, praise)):
        console.print(output)
    # A fixed id, so that the picture only changes where the output does.
    return console.export_svg(title="toneguard", theme=MONOKAI, code_format=FORMAT, unique_id="toneguard")


if __name__ == "__main__":
    os.chdir(EXAMPLES)
    (HERE / "check.svg").write_text(drawn(), encoding="utf-8")
