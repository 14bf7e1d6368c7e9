"""Verdicts on routes: whether a URL, or the file that a guide names for it, answers a method."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

from guidewright.claims.bench import Bench
from guidewright.claims.code import within
from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.claims.nearness import probable
from guidewright.claims.of_spec import route_url
from guidewright.facts import urls
from guidewright.facts.extract import serves_by_path
from guidewright.facts.model import Route, UnlistedRoutes
from guidewright.source import Place, nearest

# Routes of one service have most of their segments in common.
_ALIKE = 0.95
_WORD = re.compile(r"[\w.-]+")


def _route(claim: Claim, bench: Bench) -> Verdict:
    if claim.in_text and claim.where and bench.path(claim.where) not in bench.code.files:
        # Which file serves it matters less to a reader than whether it is served.
        return _at_url(claim, bench)
    return _of_file(claim, bench) if claim.where else _at_url(claim, bench)


def _at_url(claim: Claim, bench: Bench) -> Verdict:
    index = bench.code.index
    found = [route for route in index.routes_at(claim.subject) if within(route.path, bench.root)]
    judged = _judged(claim, found) if found else None
    if judged is not None and judged.outcome != "broken":
        return judged
    wanted = urls.segments(claim.subject)
    unlisted = [u for u in index.facts.unlisted_routes if within(u.path, bench.root) and urls.may_mean(u.urls, wanted)]
    # Where a route serves the URL, only a place that names it too can answer what that one does not.
    named = [place for place in unlisted if judged is None or _likeness(claim.subject, place)]
    if named:
        return _unlisted(claim, bench, max(named, key=lambda place: _likeness(claim.subject, place)))
    if judged is not None:
        return judged
    listed = sorted({route.url for route in index.facts.routes if within(route.path, bench.root)})
    if not listed:
        return Verdict(claim, "unproven", reason="the code has no routes that can be read; how it serves is not known")
    below = [url for url in listed if url.startswith(f"{claim.subject.rstrip('/')}/")]
    if below and not claim.expected:
        reason = f"no route serves `{claim.subject}` itself, but some do below it, such as `{below[0]}`"
        return Verdict(claim, "unproven", reason=reason)
    said = {route.url for subject in bench.subjects("route") for route in index.routes_at(subject)}
    actual = (probable(claim.subject, listed, said, _ALIKE) if claim.in_text else nearest(claim.subject, listed)) or ""
    if claim.in_text and not _is_likely_own(wanted, listed):
        reason = f"no route serves `{claim.subject}`, which may be another product's"
        return Verdict(claim, "unproven", reason=reason)
    return Verdict(claim, "broken", reason=f"no route serves `{claim.subject}`", actual=actual)


def _is_likely_own(wanted: Sequence[str], listed: Sequence[str]) -> bool:
    """Whether a URL begins like one that the code serves; vendors' paths rarely do, and nobody owns `.well-known`."""
    first = {segments[0] for url in listed if (segments := urls.segments(url))}
    return bool(wanted) and wanted[0] in first and wanted[0] != ".well-known"


def _of_file(claim: Claim, bench: Bench) -> Verdict:
    """A URL that is made from the file's path says nothing of a file that serves by calls; one that is written does."""
    path = bench.path(claim.where)
    routes = bench.code.index.routes_of(path)
    is_made = claim.subject == route_url(claim.where)
    if serves_by_path(path) and (is_made or not routes):
        if routes:
            return _judged(claim, routes)
        return Verdict(claim, "broken", Place(path), f"`{claim.where}` exports no {claim.expected} handler")
    wanted = urls.segments(claim.subject)
    at_url = [route for route in routes if urls.rank(route.url, wanted) is not None]
    if at_url:
        return _judged(claim, at_url)
    unlisted = next((p for p in bench.code.index.facts.unlisted_routes if p.path == path), None)
    if unlisted is not None:
        return _unlisted(claim, bench, unlisted)
    if not routes:
        reason = f"`{claim.where}` has no routes that can be read; how it is served is not known"
        return Verdict(claim, "unproven", Place(path), reason)
    if not is_made:
        actual = nearest(claim.subject, [route.url for route in routes]) or routes[0].url
        reason = f"`{claim.where}` serves no `{claim.subject}`"
        return Verdict(claim, "broken", Place(path, routes[0].line), reason, actual)
    judged = _judged(claim, routes)
    if judged.outcome != "holds":
        return judged
    answering = next(route for route in routes if claim.expected in route.methods)
    reason = (
        f"`{claim.where}` answers {claim.expected} at `{answering.url}`, which its path does not say: write it as `url`"
    )
    return Verdict(claim, "unproven", Place(path, answering.line), reason)


def _judged(claim: Claim, routes: Sequence[Route]) -> Verdict:
    """What routes of the URL say of the method, the most specific first."""
    serving = [route for route in routes if claim.expected in (*route.methods, "")]
    if serving:
        return Verdict(claim, "holds", Place(serving[0].path, serving[0].line))
    shown = claim.where or claim.subject
    if unsaid := [route for route in routes if not route.methods]:
        reason = f"which methods `{shown}` answers cannot be read"
        return Verdict(claim, "unproven", Place(unsaid[0].path, unsaid[0].line), reason)
    methods = ", ".join(sorted({method for route in routes for method in route.methods}))
    place = Place(routes[0].path, routes[0].line)
    return Verdict(claim, "broken", place, f"`{shown}` answers {methods}, not {claim.expected}", methods)


def _unlisted(claim: Claim, bench: Bench, place: UnlistedRoutes) -> Verdict:
    reason = f"`{bench.shown(place.path)}` serves requests at URLs that cannot be listed: `{place.text}`"
    return Verdict(claim, "unproven", Place(place.path, place.line), reason)


def _likeness(url: str, place: UnlistedRoutes) -> int:
    """How many segments of a URL stand in the text of a place."""
    return len(set(urls.segments(url)) & set(_WORD.findall(place.text)))


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {"route": _route}
