"""Whether two builders of the site show the same pages: every page of MkDocs is held against that of Zensical.

`python tests/site/same_pages.py ZENSICAL` builds the site with both in a temporary folder (`ZENSICAL` is the program),
and fails where a page says something else, has other headings or anchors, leads elsewhere, or is found otherwise.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from posixpath import normpath

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "tests"), str(ROOT / "tests/guide")]

from hostile import hostile  # noqa: E402 - as the next two, beside this file or with the tests of guides
from rendering import rendered  # noqa: E402

from renderers import Shown, read, squeezed  # noqa: E402

CARRIED = ("docs", "overrides", "mkdocs.yml")


@dataclass(frozen=True)
class Difference:
    """HTML that only one builder writes, or each in a place of its own, and why that may be; it is not compared."""

    name: str
    html: str
    reason: str
    page: str = ".*"


KNOWN = (
    Difference(
        "target of the skip link",
        r'<a id="__skip" tabindex="-1"></a>',
        "Zensical's `Skip to content` leads to an empty anchor before the content, Material's to the first heading.",
    ),
    Difference(
        "list of a page's tags",
        r'<nav class="md-tags".*?</nav>',
        "Material shows the tags above the title, Zensical below the text.",
    ),
    Difference(
        "permalinks between tags",
        r'<a class="headerlink" href="#tag:[^"]*"[^>]*>.*?</a>',
        "Zensical writes none on the page of tags; the anchors are there.",
        r"tags/index\.html",
    ),
    Difference(
        "title of the home page",
        r"(?<=<title>)Home - ",
        "Zensical puts the page's name in the navigation before that of the site, Material only on other pages.",
        r"index\.html",
    ),
)


@dataclass(frozen=True)
class Site:
    """A built site: the HTML of its pages by path, and its index of search: location to title and text."""

    pages: Mapping[str, str]
    found: Mapping[str, tuple[str, str]]


def differences(one: Site, other: Site) -> Iterator[str]:
    """A line for each page, and each entry of the index of search, that is not the same in both."""
    yield from (f"{page}: only one of them has it" for page in sorted(one.pages.keys() ^ other.pages.keys()))
    for page in sorted(one.pages.keys() & other.pages.keys()):
        compared = (_without_known(page, site.pages[page]) for site in (one, other))
        yield from (f"{page}: {line}" for line in _of_page(page, *compared))
    for location in sorted(one.found.keys() | other.found.keys()):
        if one.found.get(location) != other.found.get(location):
            yield f"search: {location}: {_first(one.found.get(location), other.found.get(location))}"


def _of_page(page: str, one: str, other: str) -> Iterator[str]:
    if _title(one) != _title(other):
        yield f"title: {_first(_title(one), _title(other))}"
    shown, beside = _content(one), _content(other)
    if shown is None or beside is None:
        if shown is not beside:
            yield "only one of them has any content"
        return
    for what in ("text", "anchors", "targets", "boxes"):
        if getattr(shown, what) != getattr(beside, what):
            yield f"{what}: {_first(getattr(shown, what), getattr(beside, what))}"
    for tag in sorted(shown.texts.keys() | beside.texts.keys()):
        if shown.texts.get(tag) != beside.texts.get(tag):
            yield f"<{tag}>: {_first(shown.texts.get(tag, []), beside.texts.get(tag, []))}"
    links = [[(words, _leads(page, href)) for words, href in each.links] for each in (shown, beside)]
    if links[0] != links[1]:
        yield f"links: {_first(*links)}"


def _title(html: str) -> str:
    found = re.search(r"<title>(.*?)</title>", html, re.DOTALL)
    return squeezed(found[1]) if found else ""


def _content(html: str) -> Shown | None:
    found = re.search(r"<article.*</article>", html, re.DOTALL)
    return read(found[0]) if found else None


def _without_known(page: str, html: str) -> str:
    for known in KNOWN:
        if re.fullmatch(known.page, page):
            html = re.sub(known.html, "", html, flags=re.DOTALL)
    return html


def _leads(page: str, href: str) -> str:
    """Where a link leads, however its way there is written."""
    if re.match(r"[a-z]+:|#|$", href):
        return href
    path, *anchor = href.split("#", 1)
    return "#".join([normpath(f"{page}/../{path}"), *anchor])


def _first(one: object, other: object) -> str:
    """The first thing that differs, with what stands around it."""
    if isinstance(one, str) and isinstance(other, str):
        at = next((at for at, pair in enumerate(zip(one, other, strict=False)) if pair[0] != pair[1]), -1)
        start = max(0, (at if at >= 0 else min(len(one), len(other))) - 30)
        return f"{one[start : start + 90]!r} and {other[start : start + 90]!r}"
    if isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        for each, beside in zip(one, other, strict=False):
            if each != beside:
                return f"{each!r} and {beside!r}"
        return f"{len(one)} and {len(other)} of them"
    return f"{one!r} and {other!r}"


def built(folder: Path, index: str, entries: str) -> Site:
    """Reads a built site from disk; `entries` of the file `index` are what its search looks through."""
    paths = sorted(folder.rglob("*.html"))
    found = json.loads((folder / index).read_text("utf-8"))[entries]
    return Site(
        {path.relative_to(folder).as_posix(): path.read_text("utf-8") for path in paths},
        {entry["location"]: (entry["title"], squeezed(re.sub(r"<[^>]+>", " ", entry["text"]))) for entry in found},
    )


def main() -> None:
    """Builds the site twice and says where the two differ."""
    if len(sys.argv) != 2:
        sys.exit("usage: python tests/site/same_pages.py ZENSICAL")
    zensical = Path(sys.argv[1]).absolute()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder)
        for name in CARRIED:
            copy = shutil.copytree if (ROOT / name).is_dir() else shutil.copy
            copy(ROOT / name, project / name)
        # The worst that a spec can hold.
        worst = rendered(hostile((ROOT / "tests/guide/acme.yaml").read_text("utf-8")))
        (project / "docs/guides/integrations/acme.md").write_text(worst, "utf-8")
        # Zensical builds into the folder that the configuration names.
        run(project, str(zensical), "build", "--strict")
        (project / "site").rename(project / "zensical")
        run(project, sys.executable, "-m", "mkdocs", "build", "--strict")
        one = built(project / "site", "search/search_index.json", "docs")
        other = built(project / "zensical", "search.json", "items")
    found = list(differences(one, other))
    for line in found:
        print(line)
    print(f"{len(one.pages)} pages, {len(one.found)} entries of search: {len(found)} differences beside those known:")
    print("\n".join(f"- {known.name}: {known.reason}" for known in KNOWN))
    if found or not one.pages:
        sys.exit(1)


def run(project: Path, *command: str) -> None:
    """Runs a builder; what it says is shown where it fails."""
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{done.stdout}{done.stderr}\ntests/site/same_pages.py: `{' '.join(command)}` failed")


if __name__ == "__main__":
    main()
