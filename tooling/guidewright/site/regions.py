"""Generated parts of pages that are written by hand: each stands between two comments that name it."""

from __future__ import annotations

import re
from collections.abc import Mapping

_REGION = re.compile(
    r"^(<!-- generated: ([\w-]+); .*-->)\n.*?^(<!-- end of generated: \2 -->)$", re.MULTILINE | re.DOTALL
)


def filled(page: str, parts: Mapping[str, str]) -> str:
    """The page with these parts, by name, in their places.

    Raises ValueError where a part has no place, or a place no part: so that nothing is left out unseen.
    """
    places = [found[2] for found in _REGION.finditer(page)]
    if lost := [name for name in parts if name not in places]:
        raise ValueError(f"there is no place for {_named(lost)}; begin one with `<!-- generated: {lost[0]}; ... -->`")
    if old := [name for name in places if name not in parts]:
        raise ValueError(f"nothing is generated any more for {_named(old)}; take the place out")
    return _REGION.sub(lambda found: f"{found[1]}\n\n{parts[found[2]]}\n\n{found[3]}", page)


def _named(names: list[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)
