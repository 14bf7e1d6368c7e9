"""Draws what a terminal shows as SVG: text with its colours in, the picture out."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 8.4, 19  # of one character, at 14 px
MARGIN, BAR = 18, 34
PAPER, INK, FAINT = "#0d1117", "#e6edf3", "#9198a1"
# What the reports use: errors, warnings, notes, what is bold, and the frame.
COLOURS = {"31": "#ff7b72", "33": "#e3b341", "36": "#76e3ea", "34": "#79c0ff"}
FONT = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace"

_SEQUENCE = re.compile(r"\x1b\[([0-9;]*)m")


@dataclass(frozen=True)
class Piece:
    """Characters of one look, and the column in which they begin."""

    column: int
    text: str
    codes: frozenset[str]


def pieces(line: str) -> list[Piece]:
    """A line of a terminal, by looks."""
    found, codes, column = [], frozenset[str](), 0
    for number, part in enumerate(_SEQUENCE.split(line)):
        if number % 2:
            given = frozenset(part.split(";"))
            codes = frozenset() if given & {"", "0"} else given
        elif part:
            found.append(Piece(column, part, codes))
            column += len(part)
    return found


def draw(screen: str, title: str) -> str:
    """The picture of a terminal with this text, readable on light and on dark pages; `title` is read aloud."""
    lines = [pieces(line) for line in screen.splitlines()]
    columns = max(piece.column + len(piece.text) for line in lines for piece in line)
    width, height = round(columns * WIDTH + 2 * MARGIN), len(lines) * HEIGHT + BAR + MARGIN
    dots = "".join(f'<circle cx="{MARGIN + 4 + 18 * n}" cy="17" r="5"/>' for n in range(3))
    drawn = [_drawn(piece, row) for row, line in enumerate(lines) for piece in line if piece.text.strip()]
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
            f' viewBox="0 0 {width} {height}" role="img">',
            f"<title>{escape(title)}</title>",
            f'<rect x=".5" y=".5" width="{width - 1}" height="{height - 1}" rx="8" fill="{PAPER}" stroke="{FAINT}"/>',
            f'<g fill="{FAINT}" fill-opacity=".5">{dots}</g>',
            f'<g font-family="{FONT}" font-size="14" fill="{INK}" xml:space="preserve">',
            *drawn,
            "</g>",
            "</svg>",
            "",
        ]
    )


def _drawn(piece: Piece, row: int) -> str:
    text = piece.text.lstrip(" ")
    x = MARGIN + (piece.column + len(piece.text) - len(text)) * WIDTH
    text = text.rstrip(" ")
    fill = next((f' fill="{COLOURS[code]}"' for code in sorted(piece.codes) if code in COLOURS), "")
    weight = ' font-weight="bold"' if "1" in piece.codes else ""
    # The length is given, so that columns stay columns in whatever font the reader has.
    place = f'x="{x:g}" y="{BAR + row * HEIGHT + 14}" textLength="{len(text) * WIDTH:g}"'
    return f"<text {place}{fill}{weight}>{escape(text, quote=False)}</text>"
