"""Markdown: the words a customer reads, without code, quotes, tables, pictures and marks."""

from itertools import groupby

from toneguard.model import Context, Draft
from toneguard.readers.builder import DraftBuilder
from toneguard.readers.markdown_blocks import Role, blocks, definitions
from toneguard.readers.markdown_inline import keep_paragraph


class MarkdownReader:
    """`.md` and `.markdown`."""

    def read(self, source: str, *, path: str, context: Context) -> list[Draft]:
        builder, labels = DraftBuilder(source), definitions(source)
        for role, group in groupby(blocks(source), key=lambda block: block.role):
            stretch = list(group)
            if role is Role.PROSE:
                keep_paragraph(builder, source, stretch[0].start, stretch[-1].end, labels=labels)
            elif role is Role.LITERAL:
                builder.keep(stretch[0].start, stretch[-1].end)
            elif role is Role.COMMENT:
                builder.note(stretch[0].start, stretch[-1].end)
        return [builder.draft(path=path, context=context)]
