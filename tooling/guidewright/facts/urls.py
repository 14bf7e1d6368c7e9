"""Documented URLs against route patterns, segment by segment."""

from __future__ import annotations

import re

_HOST = re.compile(
    r"^(?:[a-zA-Z][\w+.-]*://[^/]*|//[^/]*|\{\{?\s*\w+\s*\}?\}|\$\{?\w+\}?|<[\w -]+>"
    r"|[\w-]+(?:\.[\w-]+)+(?::\d+)?(?=/)|localhost(?::\d+)?)"
)


def segments(url: str) -> tuple[str, ...]:
    """The segments of a documented URL without scheme, host, `{BASE_URL}`, query, fragment and trailing slash."""
    bare = _HOST.sub("", url.strip(), count=1)
    return tuple(part for part in re.split(r"[?#]", bare, maxsplit=1)[0].split("/") if part)


def rank(pattern: str, documented: tuple[str, ...]) -> tuple[int, ...] | None:
    """How well a route pattern fits: lower is more specific, segment by segment; None when it does not fit.

    `[id]` stands for one segment, `[...all]` for one or more, `[[...all]]` for any number.
    """
    return _rank(tuple(part for part in pattern.split("/") if part), documented)


def may_mean(glob: str, documented: tuple[str, ...]) -> bool:
    """Whether a documented URL looks like `glob`, a pattern with `*` for any number of segments before or behind it."""
    open_end = glob.endswith("/*") or glob == "*"
    pattern = glob.removesuffix("*").removeprefix("*") + ("/[[...rest]]" if open_end else "")
    starts = range(len(documented) + 1) if glob.startswith("*") else (0,)
    return any(rank(pattern, documented[start:]) is not None for start in starts)


def _rank(pattern: tuple[str, ...], documented: tuple[str, ...]) -> tuple[int, ...] | None:
    if not pattern:
        return () if not documented else None
    first, rest = pattern[0], pattern[1:]
    if first.startswith("[[..."):
        return (3,)
    if first.startswith("[..."):
        return (2,) if documented else None
    if not documented:
        return None
    fits = _fit(first, documented[0])
    after = _rank(rest, documented[1:]) if fits is not None else None
    return None if fits is None or after is None else (fits, *after)


def _fit(pattern: str, documented: str) -> int | None:
    if pattern == documented:
        return 0
    if pattern.startswith("[") and pattern.endswith("]"):
        return 1
    return None
