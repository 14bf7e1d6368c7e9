"""The contract's order, and what stands out of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from guidewright.guide.gap import Gap
from guidewright.source import Place


def out_of_order(ranks: list[int]) -> frozenset[int]:
    """The fewest positions that must be taken out of `ranks` (all different) to leave the others rising."""
    tails: list[int] = []  # positions; tails[k] ends the rising run of length k + 1 that ends lowest
    before: dict[int, int | None] = {}
    for at, rank in enumerate(ranks):
        length = sum(ranks[tail] < rank for tail in tails)
        before[at] = tails[length - 1] if length else None
        tails[length : length + 1] = [at]
    kept, last = set[int](), tails[-1] if tails else None
    while last is not None:
        kept.add(last)
        last = before[last]
    return frozenset(range(len(ranks))) - kept


def misplaced_sections(stands: Sequence[tuple[str, Place]], order: Sequence[str], h2: str = "") -> Iterator[Gap]:
    """A gap for each heading that would have to move; `stands` are headings of `order` as they stand, all different.

    `h2` is the heading that they stand under, empty where they are the H2 headings themselves.
    """
    for at in sorted(out_of_order([order.index(heading) for heading, _ in stands])):
        heading, place = stands[at]
        expected, found = _above(order, order.index(heading)), _above([heading for heading, _ in stands], at)
        yield Gap("misplaced-section", place, h2 or heading, heading, expected, found)


def _above(headings: Sequence[str], at: int) -> str:
    return headings[at - 1] if at else ""
