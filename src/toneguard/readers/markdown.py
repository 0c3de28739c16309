"""Markdown: the words a customer reads, without code, quotes, tables, pictures and marks."""

from itertools import groupby

from toneguard.model import Context, Draft
from toneguard.readers.builder import DraftBuilder
from toneguard.readers.markdown_blocks import Block, Role, blocks, definitions
from toneguard.readers.markdown_inline import keep_paragraph


class MarkdownReader:
    """`.md` and `.markdown`."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        builder, labels = DraftBuilder(source), definitions(source)
        for role, group in groupby(blocks(source), key=lambda block: block.role):
            stretch = list(group)
            if role is Role.PROSE:
                keep_paragraph(builder, source, stretch[0].start, stretch[-1].end, labels=labels)
            else:
                _keep_rest(builder, stretch)
        return [builder.draft(path=path, context=context)]


def _keep_rest(builder: DraftBuilder, stretch: list[Block]) -> None:
    """Line breaks stay; a heading stands apart from the prose around it."""
    for block in stretch:
        if block.role is Role.LITERAL:
            builder.keep(block.start, block.end)
        elif block.role is Role.HEADING_MARK:
            builder.put("\n", block.start, block.end)
        elif block.role is Role.HEADING_END and block.start < block.end:
            builder.put("\n\n", block.start, block.end)
