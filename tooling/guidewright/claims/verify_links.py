"""Verdicts on links: the documents that they lead to, and the headings in them."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatchcase
from urllib.parse import unquote

from guidewright.claims.bench import Bench
from guidewright.claims.model import Claim, ClaimKind, Verdict
from guidewright.claims.reads import document_of
from guidewright.source import Place, nearest

# Anchors that MkDocs gives to tabs and notes.
_MADE = re.compile(r"__tabbed_\d|fnref?:")
# Folders of other versions, which a site puts beside this one.
_VERSION = re.compile(r"(?:^|/)(?:v?\d+(?:\.\d+)+|dev|latest|next|stable)/")
# By their names, files that pages include: `_common.md`, `snippets/`.
_PART = re.compile(r"(?:^|/)(?:_[^/]*$|_?(?:includes?|partials?|snippets?)/)")


def _related(claim: Claim, bench: Bench) -> Verdict:
    if claim.in_text and (found := _document(claim, bench)) is not None:
        return Verdict(claim, "holds", Place(found))
    path = posixpath.normpath(posixpath.join(bench.guides, claim.subject.partition("#")[0]))
    if path in bench.code.documents:
        return Verdict(claim, "holds", Place(path))
    if claim.in_text and claim.place.path in bench.code.asked.links:
        reason = "the guide is a link to a file that lies elsewhere, and its own links lead from there"
        return Verdict(claim, "unproven", reason=reason)
    if claim.in_text and _is_for_the_site(claim, path, bench):
        return Verdict(claim, "unproven", reason=f"where `{claim.subject}` leads, the site decides")
    by_name = {posixpath.basename(document): document for document in sorted(bench.code.documents, reverse=True)}
    near = nearest(posixpath.basename(path), by_name)
    actual = posixpath.relpath(by_name[near], bench.guides) if near else ""
    return Verdict(claim, "broken", reason=f"`{path}` does not exist", actual=actual)


def _is_for_the_site(claim: Claim, path: str, bench: Bench) -> bool:
    """Whether a link that leads nowhere from its file may lead somewhere from the page that is made of it.

    MkDocs takes links from the file alone. Other sites try their own folder too, or take them from the page's address,
    which is one level deeper; a part of pages is taken from where it is put.
    """
    if claim.subject.startswith("/") or path in bench.code.asked.ignored:
        return True
    guide, link = claim.place.path, claim.subject.partition("#")[0]
    above = [guide[:at] for at in range(len(guide)) if guide[at] == "/"]
    if any(f"{folder}/mkdocs.yml".lstrip("/") in bench.code.asked.paths.files for folder in ("", *above)):
        return False
    shorter = posixpath.join(posixpath.dirname(guide), link.removeprefix("../")) if link.startswith("../") else ""
    meant = (*(posixpath.join(folder, link) for folder in above), shorter)
    if _VERSION.search(path) and not bench.code.asked.paths.exists(posixpath.dirname(path)):
        return True
    return _PART.search(guide) is not None or any(_spelt(posixpath.normpath(p), bench) for p in meant if p)


def _document(claim: Claim, bench: Bench) -> str | None:
    """The document or file that a link of a guide leads to."""
    return _spelt(document_of(claim), bench)


def _spelt(path: str, bench: Bench) -> str | None:
    """The document or file of a path; sites also take it without its ending."""
    spellings = (path, f"{path}.md", f"{path}.mdx", f"{path}/index.md", f"{path}/README.md")
    known = bench.code.documents
    return next((p for p in spellings if p in known or bench.code.asked.paths.exists(p)), None)


def _heading(claim: Claim, bench: Bench) -> Verdict:
    found = _document(claim, bench)
    if found is None:
        cause = next((c for c in bench.claims if c.kind == "related" and document_of(c) == document_of(claim)), None)
        reason = f"`{document_of(claim)}` does not exist"
        return Verdict(claim, "unproven", reason=reason, cause=cause)
    known = bench.code.asked.anchors.get(found)
    if known is None:
        return Verdict(claim, "unproven", Place(found), f"the headings of `{found}` cannot be read")
    anchor = claim.subject.partition("#")[2]
    # GitHub's own links to lines, and `#` and `#top` for the top of a page.
    if anchor in known or unquote(anchor) in known or anchor in ("", "top"):
        return Verdict(claim, "holds", Place(found))
    if other := next((name for name in sorted(known) if _letters(name) == _letters(anchor)), None):
        reason = f"the heading is `#{other}`; whether that is `#{anchor}` too, the site decides"
        return Verdict(claim, "unproven", Place(found), reason)
    if _MADE.match(anchor) or any(anchor.startswith(f"{name}.") for name in known):
        reason = f"`#{anchor}` may be one that the site makes, for a tab, a note or a member of what is documented"
        return Verdict(claim, "unproven", Place(found), reason)
    if found in bench.code.asked.including:
        reason = f"`{found}` includes other files, whose headings cannot be read"
        return Verdict(claim, "unproven", Place(found), reason)
    if any("*" in name and fnmatchcase(anchor, name) for name in known):
        reason = f"a heading holds what the site fills in; whether it is `#{anchor}`, the site decides"
        return Verdict(claim, "unproven", Place(found), reason)
    near = _nearest_heading(anchor, known)
    reason = f"`{posixpath.relpath(found, bench.guides)}` has no heading `#{anchor}`"
    return Verdict(claim, "broken", Place(found), reason, near)


def _letters(anchor: str) -> str:
    """What sites agree on in an anchor: they differ in case, and in what becomes of punctuation."""
    return re.sub(r"[\W_]", "", unquote(anchor)).casefold()


def _nearest_heading(anchor: str, known: Iterable[str]) -> str:
    """The heading like the anchor, else the one whose words are all among the anchor's or the other way round."""
    words, listed = set(anchor.split("-")), sorted(known)
    sharing = [name for name in listed if set(name.split("-")) <= words or words <= set(name.split("-"))]
    return nearest(anchor, listed) or (sharing[0] if len(sharing) == 1 else "")


CHECKS: dict[ClaimKind, Callable[[Claim, Bench], Verdict]] = {"related": _related, "heading": _heading}
