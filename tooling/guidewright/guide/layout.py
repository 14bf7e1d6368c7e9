"""A section's blocks as its labels divide them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from guidewright.guide.contract import Part
from guidewright.guide.model import Block, Paragraph
from guidewright.guide.wording import Wording


@dataclass(frozen=True)
class Labelling:
    """A label as found: its part, its line, what follows it in its paragraph, and the blocks up to the next label."""

    part: Part
    line: int
    value: str = ""
    blocks: tuple[Block, ...] = ()


def says_nothing(block: Block, wording: Wording) -> bool:
    """Whether a block says that something does not apply, or is not documented yet."""
    return isinstance(block, Paragraph) and wording.stands_for_nothing(block.text)


@dataclass(frozen=True)
class Layout:
    """The blocks of a section: those before the first label, and the labels with theirs."""

    leading: tuple[Block, ...]
    labels: tuple[Labelling, ...]

    def label(self, part: Part) -> Labelling | None:
        """The first place where the label of `part` stands."""
        return next((label for label in self.labels if label.part == part), None)


def laid_out(blocks: Sequence[Block], parts: Sequence[Part], wording: Wording) -> Layout:
    """Divides blocks at the labels of `parts`; a label may begin any line of a paragraph."""
    leading: list[Block] = []
    labels: list[Labelling] = []
    for block in blocks:
        for piece in _pieces(block, parts, wording) if isinstance(block, Paragraph) else [block]:
            if isinstance(piece, Labelling):
                labels.append(piece)
            elif labels:
                labels[-1] = replace(labels[-1], blocks=(*labels[-1].blocks, piece))
            else:
                leading.append(piece)
    return Layout(tuple(leading), tuple(labels))


def _pieces(paragraph: Paragraph, parts: Sequence[Part], wording: Wording) -> list[Labelling | Block]:
    """A paragraph cut at its label lines; a line below a label continues the label's value."""
    pieces: list[Labelling | Block] = []
    # "**Internal Support:**" is not the label of a service of any name.
    parts = sorted(parts, key=lambda part: "{name}" in part.label)
    for line, text in enumerate(paragraph.text.split("\n"), paragraph.line):
        rests = ((part, wording.after_label(part, text)) for part in parts)
        found = next(((part, rest) for part, rest in rests if rest is not None), None)
        last = pieces[-1] if pieces else None
        if found is not None:
            pieces.append(Labelling(found[0], line, found[1]))
        elif isinstance(last, Labelling):
            pieces[-1] = replace(last, value=f"{last.value}\n{text.strip()}".strip())
        elif isinstance(last, Paragraph):
            pieces[-1] = replace(last, text=f"{last.text}\n{text}")
        else:
            pieces.append(Paragraph(text, line))
    return pieces
