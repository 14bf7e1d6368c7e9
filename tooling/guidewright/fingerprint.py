"""What a finding is known by from one run to the next, though the lines around it move."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Callable, Sequence

from guidewright.finding import Finding
from guidewright.source import Place

# Where messages name lines: `first in line 12`, and a receipt such as `lib/db/schema.ts:142`. A port is no line.
_LINE = re.compile(r"(?<=\bline )\d+|(?<![\w:/])((?:[^\s`:/]+/)+[^\s`:/]+\.\w+):\d+(?::\d+)?")


def fingerprints(findings: Sequence[Finding], lines: Callable[[Place], str]) -> tuple[str, ...]:
    """One fingerprint for each of the findings, in their order; no two are equal.

    `lines` gives the text of the line at a place, empty where there is none. Moved lines, another indentation and
    another severity leave a fingerprint as it is; another rule, file, message or line text makes another one. Findings
    that are equal in all of this are numbered from the top, so the order of the findings counts among them.
    """
    met: Counter[str] = Counter()
    found = []
    for finding in findings:
        message = _LINE.sub(lambda line: f"{line[1] or ''}:0", finding.problem.message)
        known_by = "\0".join((finding.code, finding.place.path, message, lines(finding.place).strip()))
        found.append(_digest(f"{known_by}\0{met[known_by]}"))
        met[known_by] += 1
    return tuple(found)


def _digest(text: str) -> str:
    return hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).hexdigest()
