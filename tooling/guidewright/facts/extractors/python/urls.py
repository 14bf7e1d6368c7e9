"""URL patterns of the frameworks, in the one form that routes have: `/users/[id]`, `/files/[...path]`."""

from __future__ import annotations

import re

_BRACES = re.compile(r"\{(\w+)(?::(\w+))?\}")
_ANGLES = re.compile(r"<(?:(\w+)(?:\([^)]*\))?:)?(\w+)>")
_GROUP = re.compile(r"\(\?P<(\w+)>((?:[^()\[\]]|\[[^\]]*\])*)\)")
_SIMPLE = re.compile(r"[\w/.-]|<|>|:")


def braced(path: str) -> str:
    """A path of Starlette and FastAPI: `/users/{id}`, `/files/{path:path}`."""
    return _segments(_BRACES.sub(lambda m: _parameter(m[1], m[2]), path))


def angled(path: str) -> str:
    """A path of Flask or Django: `/users/<int:id>`, `/files/<path:path>`."""
    return _segments(_ANGLES.sub(lambda m: _parameter(m[2], m[1]), path))


def expression(pattern: str) -> str | None:
    """A regular expression of Django, if it is as simple as a path; None for any other."""
    bare = pattern.removeprefix("^").removesuffix("$").removesuffix("\\Z")
    named = _GROUP.sub(lambda m: f"<path:{m[1]}>" if "." in m[2] and "[" not in m[2] else f"<{m[1]}>", bare)
    named = named.replace("\\.", ".").replace("\\-", "-").removesuffix("/?")
    return angled(named) if all(_SIMPLE.fullmatch(char) for char in named) else None


def joined(*parts: str) -> str:
    """Prefixes and a path as one URL."""
    return re.sub(r"/{2,}", "/", "/" + "/".join(part for part in parts if part)) if any(parts) else "/"


def whole(*parts: str | None) -> str | None:
    """The same where not all of them need be known; None then."""
    known = [part for part in parts if part is not None]
    return joined(*known) if len(known) == len(parts) else None


def _parameter(name: str, kind: str | None) -> str:
    return f"[...{name}]" if kind == "path" else f"[{name}]"


def _segments(path: str) -> str:
    """A segment that is in part a parameter counts as one: what it looks like else is not compared."""
    return "/".join(_segment(part) for part in path.split("/"))


def _segment(part: str) -> str:
    found = re.search(r"\[[\w.]+\]", part)
    return found[0] if found is not None else part
