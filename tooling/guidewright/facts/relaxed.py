"""JSON as people write it into configuration files."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping

_STRING_OR_COMMENT = re.compile(r'"(?:\\.|[^"\\\n])*"|//[^\n]*|/\*.*?\*/', re.DOTALL)
_TRAILING_COMMA = re.compile(r'("(?:\\.|[^"\\\n])*")|,(?=\s*[}\]])')


def relaxed_json(text: str) -> Mapping[str, object]:
    """A JSON object with comments and trailing commas, as tsconfig files are written; empty where it is none."""
    bare = _STRING_OR_COMMENT.sub(lambda m: m[0] if m[0].startswith('"') else " ", text.lstrip("\ufeff"))
    try:
        value = json.loads(_TRAILING_COMMA.sub(lambda m: m[1] or "", bare))
    except (ValueError, RecursionError):
        return {}
    return value if isinstance(value, dict) else {}
