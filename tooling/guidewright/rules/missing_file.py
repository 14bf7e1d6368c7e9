"""Code: a file or folder that the guide names does not exist."""

import posixpath
from collections.abc import Iterator

from guidewright.finding import Problem
from guidewright.rule import Rule, Subject, failed, respelt


def check(subject: Subject) -> Iterator[Problem]:
    """One problem for each path that leads nowhere."""
    for verdict in failed(subject, "file", "path"):
        near, path = verdict.actual, verdict.claim.subject
        yield Problem(
            verdict.claim.place,
            verdict.reason + (f", but `{near}` does" if near else ""),
            f"write `{near}`, or move the file back" if near else "write the path where the code stands now",
            fix=respelt(subject, verdict.claim.place, path, near, safe=bool(verdict.witnesses)),
            # Where neither history nor a file below its folder speaks for it, the text may mean a reader's own.
            guess=not verdict.witnesses and not _is_below(near, path),
        )


def _is_below(found: str, cited: str) -> bool:
    """Whether a file has the name of the one that is cited, in some folder of that one's folder."""
    folder, name = posixpath.split(cited)
    return posixpath.basename(found) == name and f"{found}/".startswith(f"{folder}/")


RULE = Rule(code="GW401", severity="error", nature="untrue", check=check, mends=("safe", "unsafe"))
