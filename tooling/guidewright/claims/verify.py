"""Holds claims against the code: one verdict each, with a receipt or a reason."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from guidewright.claims.bench import Bench
from guidewright.claims.code import Code
from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.claims.ownership import Ownership
from guidewright.claims.verify_code import CHECKS as CODE_CHECKS
from guidewright.claims.verify_complete import CHECKS as COMPLETE_CHECKS
from guidewright.claims.verify_events import CHECKS as EVENT_CHECKS
from guidewright.claims.verify_links import CHECKS as LINK_CHECKS
from guidewright.claims.verify_paths import CHECKS as PATH_CHECKS
from guidewright.claims.verify_quotes import CHECKS as QUOTE_CHECKS
from guidewright.claims.verify_routes import CHECKS as ROUTE_CHECKS
from guidewright.claims.verify_samples import CHECKS as SAMPLE_CHECKS
from guidewright.claims.verify_security import CHECKS as SECURITY_CHECKS
from guidewright.claims.verify_symbols import CHECKS as SYMBOL_CHECKS
from guidewright.claims.verify_variables import CHECKS as VARIABLE_CHECKS

_CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {
    **VARIABLE_CHECKS,
    **COMPLETE_CHECKS,
    **CODE_CHECKS,
    **SYMBOL_CHECKS,
    **PATH_CHECKS,
    **LINK_CHECKS,
    **QUOTE_CHECKS,
    **ROUTE_CHECKS,
    **EVENT_CHECKS,
    **SAMPLE_CHECKS,
    **SECURITY_CHECKS,
}

# A claim that hangs on another one is not judged where that one fails: one drift is one finding.
_HANGS_ON: dict[ClaimKind, Callable[[Claim], set[tuple[ClaimKind, str]]]] = {
    "requirement": lambda claim: {("variable", claim.subject)},
    "default": lambda claim: {("variable", claim.subject)},
    "class": lambda claim: _in(claim.where),
    "function": lambda claim: {*_in(claim.where), ("class", claim.where or claim.subject.rpartition(".")[0])},
    "route": lambda claim: _in(claim.where),
    "event": lambda claim: _in(claim.where),
    "handler": lambda claim: {*_in(claim.where), ("event", claim.subject)},
    "events-complete": lambda claim: _in(claim.subject),
    "column": lambda claim: {("table", claim.where)},
    "security": lambda claim: {("file", claim.where), ("file", claim.subject.partition("#")[0])},
    "number": lambda claim: {("security", claim.subject), ("file", claim.subject.partition("#")[0])},
}


def _in(path: str) -> set[tuple[ClaimKind, str]]:
    """What hangs on a file, which guides also claim as a path; nothing where no file is named."""
    return {("file", path), ("path", path)} if path else set()


def verify(claims: Iterable[Claim], code: Code, ownership: Ownership, root: str, guides: str) -> tuple[Verdict, ...]:
    """The verdicts of one service's claims, in their order.

    `root` is the code root that paths in the claims are relative to, `guides` the folder of the guides.
    """
    claims = tuple(claims)
    bench = Bench(code, ownership, root, guides, claims)
    verdicts = [_CHECKS[claim.kind](claim, bench) for claim in claims]
    broken = {(v.claim.kind, _key(v.claim)): v.claim for v in verdicts if v.outcome != "holds"}
    # A protection that may be reached from anywhere hangs on each file that the service is entered by.
    lost = [v.claim for v in verdicts if v.claim.kind == "file" and v.outcome == "broken"]
    if lost:
        broken["file", ""] = lost[0]
    return tuple(_hung(verdict, broken) for verdict in verdicts)


def _key(claim: Claim) -> str:
    """What claims that hang on this one know of it: for a class its file, since methods may be named without it."""
    return claim.where or claim.subject if claim.kind == "class" else claim.subject


def _hung(verdict: Verdict, broken: dict[tuple[ClaimKind, str], Claim]) -> Verdict:
    claim = verdict.claim
    causes = _HANGS_ON[claim.kind](claim) if claim.kind in _HANGS_ON else set()
    cause = next((broken[key] for key in sorted(causes) if key in broken and broken[key] is not claim), None)
    if cause is None or verdict.outcome == "holds":
        return verdict
    reason = f"hangs on the {cause.kind} `{cause.subject}`, which does not hold"
    return Verdict(claim, "unproven", reason=reason, cause=cause)
