"""Files that the running Python cannot parse: Python 2, templates, newer syntax. Names are read, nothing is judged."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.facts.model import Facts, Variable
from guidewright.facts.plain_code import DOUBLE_QUOTED, HASH_COMMENT, SINGLE_QUOTED, PlainCode, Syntax
from guidewright.source import Source

_TRIPLE = (r'"""(?:[^"\\]|\\.|"(?!""))*+(?:"""|\Z)', r"'''(?:[^'\\]|\\.|'(?!''))*+(?:'''|\Z)")
SYNTAX = Syntax((HASH_COMMENT,), (*_TRIPLE, DOUBLE_QUOTED, SINGLE_QUOTED))
_READ = re.compile(r"\b(?:getenv\(|environ(?:\.get\(|\[))\s*[\"']([A-Za-z_]\w*)[\"'](?!\s*\]\s*=[^=])(?:\s*[\]),])")


def facts_of(source: Source) -> Facts:
    """The variables that the file names in the plain forms."""
    return Facts(variables=tuple(_variables(PlainCode(source, SYNTAX))))


def _variables(code: PlainCode) -> Iterator[Variable]:
    for found in code.finds(_READ):
        yield code.variable(found[1], found.start(1), "unparsed")
