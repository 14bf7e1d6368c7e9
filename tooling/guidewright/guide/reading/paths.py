"""Paths of files and folders in sentences, lists, tables and headings, and the lines of files with what they show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from guidewright.claims.model import Claim
from guidewright.guide.reading.names import identifier
from guidewright.guide.reading.page import Said
from guidewright.guide.reading.reading import Known, Reading, span_in
from guidewright.guide.reading.tense import is_denied, is_elsewhen, is_made, is_output, makes_files
from guidewright.guide.reading.text import Span, Stretch

_CODE = (
    "ts|tsx|mts|cts|js|jsx|mjs|cjs|py|pyi|rb|go|rs|php|java|kt|kts|cs|swift|cpp|hpp|scala|exs?|vue|svelte|astro"
    "|sql|sh|bash"
    "|ps1|graphql|gql|proto|prisma|erb|haml|tf|lua|dart"
)
_OTHER = "json|jsonc|ya?ml|toml|ini|cfg|conf|env|lock|xml|gradle|properties|mdx?|rst|txt|css|scss|html"
_CODE_FILE = re.compile(rf"(?!\.(?:test|spec|stories|d)\.)[^/]+\.(?:{_CODE})")
_ANY_FILE = re.compile(rf"[^/]*\.(?:{_CODE}|{_OTHER})|\.gitignore|Dockerfile(?:\.\w+)?|Makefile|Procfile\S*|Gemfile")
# Files whose names alone say that they are those of a project.
_WELL_KNOWN = re.compile(
    r"(?:docker-)?compose(?:\.\w+)?\.ya?ml|Dockerfile(?:\.\w+)?|Makefile|Gemfile|package\.json|tsconfig(?:\.\w+)?\.json"
    r"|pyproject\.toml|requirements\.txt|[\w-]+\.config\.(?:[cm]?[jt]s|json)|biome\.json|turbo\.json"
)
_PART = r"(?:\[{1,2}(?:\.{3})?[\w-]+\]{1,2}|\([\w.-]+\)|[\w.+*?@%-]|~)+"
# What holds the values of one machine; git ignores it, but for what shows how it looks.
_OWN_VALUES = re.compile(r"(?:.*/)?\.env(?!\.(?:example|sample|template|dist|defaults?)$)(?:\.\w+)*")
_PATH = re.compile(rf"(?:\./|/)?{_PART}(?:/{_PART})*/?")
_LINES = re.compile(r"(?P<path>.+?)(?::(?P<first>\d+)(?:-(?P<last>\d+)|:\d+)?|#L(?P<from>\d+)(?:-L?(?P<to>\d+))?)")
# Names of products that end as files do, and objects with a member that does.
_PRODUCTS = re.compile(
    r"[A-Z]\w*\.js|(?:node|next|vue|nuxt|express|socket|three|d3|chart|day|alpine|ember)\.(?:js|io)", re.I
)
_SYSTEM = frozenset(
    {
        "etc", "usr", "var", "opt", "tmp", "home", "root", "bin", "sbin", "dev", "proc", "sys", "run", "mnt",
        "media", "srv", "data", "app", "path", "Users", "Library", "Applications", "private", "workspace", "code",
    }
)  # fmt: skip
_PLACEHOLDER = re.compile(
    r"(?:^|/)(?:path/to|your[-_]|my[-_]|foo\b|bar\b|xxx|YOUR|example[-_.])|\bX\.X\b|\.\.\.$|…", re.I
)
_FOLDER_BEFORE = re.compile(
    r"\b(?:folders?|director(?:y|ies)|below|under|inside|everything in|all of|files in)\s+(?:the\s+)?$", re.I
)
_FOLDER_AFTER = re.compile(r"\s*(?:folder|director(?:y|ies)|tree)\b", re.I)
# What shows how things are to be named names nothing.
_CONVENTIONS = re.compile(r"\bnaming\b|\bconventions?\b|\bstyle guide\b", re.I)
# Of somebody else, or made up: `docker-compose.yml` in "set this in your ..." is the reader's.
_EXAMPLE = re.compile(r"\bexamples?\b|\be\.g\.|\bfor instance\b|\byour (?:own )?$", re.I)
_MARKED = re.compile(r"\bbranch(?:es)?\s+$|\bimages?\s+$|\bpackages?\s+$|\bscopes?\s+$", re.I)


@dataclass(frozen=True)
class Location:
    """`path:12-17` as typed: the path, and the whole of it in its one spelling."""

    path: str
    text: str


def as_file(text: str, known: Known) -> str | None:
    """The path of a file in a code span: with a slash and an ending, or a name that only a project's file has."""
    if not _PATH.fullmatch(text) or _is_elsewhere(text) or _OWN_VALUES.fullmatch(text):
        return None
    path = text.removeprefix("./")
    *folders, name = path.strip("/").split("/")
    if path.startswith("/"):
        # A leading slash may be the root of the repository; URLs and the machine's own paths have one too.
        is_top = bool(folders) and (folders[0] in known.tops or (not known.files and folders[0] not in _SYSTEM))
        return path if is_top and _CODE_FILE.fullmatch(name) else None
    if path.endswith("/"):
        return None
    if not folders:
        is_name = re.fullmatch(r"\.env\.\w+", name) is not None or (
            _CODE_FILE.fullmatch(name) is not None and _PRODUCTS.fullmatch(name) is None and "*" not in name
        )
        return path if is_name or _WELL_KNOWN.fullmatch(name) or ("." in name and name in known.names) else None
    if _CODE_FILE.fullmatch(name):
        return path if all(known.may_have(folder) for folder in folders) else None
    is_here = not known.files or folders[0] in known.tops or (len(folders) > 1 and known.has("/".join(folders)))
    return path if is_here and _ANY_FILE.fullmatch(name) else None


def as_folder(text: str, known: Known) -> str | None:
    """The path of a folder or of several files: it ends in a slash, or a `*` stands for names."""
    if not _PATH.fullmatch(text) or _is_elsewhere(text) or text.startswith("/"):
        return None
    path = text.removeprefix("./")
    first = path.split("/")[0]
    if "*" in path and "/" in path and not first.startswith("*") and not path.endswith("/"):
        return path
    is_here = first in known.folders and all(known.may_have(folder) for folder in path.strip("/").split("/"))
    return path if path.endswith("/") and is_here else None


def as_argument(word: str, known: Known) -> str | None:
    """A path that a script is given: one of a file or a folder, or anything that begins with a folder at the top."""
    if "/" in word and _PATH.fullmatch(word) and not _is_elsewhere(word) and word.split("/")[0] in known.tops:
        return word
    return as_file(word, known) if "/" in word else None


def as_location(text: str, known: Known) -> Location | None:
    """`path:line`, `path:first-last` or `path#L12-L20`."""
    found = _LINES.fullmatch(text)
    path = as_file(found["path"], known) if found else None
    if found is None or path is None:
        return None
    first, last = found["first"] or found["from"], found["last"] or found["to"]
    return Location(path, f"{path}:{first}-{last}" if last else f"{path}:{first}")


def _is_elsewhere(path: str) -> bool:
    """Whether a path is the reader's own, the machine's or a placeholder, or begins with a host."""
    first = path.removeprefix("./").split("/")[0]
    host = "/" in path and re.fullmatch(r"[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", first) is not None
    return (
        path.startswith(("~", "../", "@", "-")) or host or _PLACEHOLDER.search(path) is not None or path in (".", "..")
    )


def paths(reading: Reading) -> Iterator[Claim]:
    """Files, folders and globs, and `path:line` with the symbol that is said to stand there."""
    for said in reading.page.everything:
        for clause in said.passage.clauses:
            for span in clause.spans:
                yield from _of_span(reading, said, clause, span)
    for grid in reading.page.grids:
        for row in grid.rows:
            yield from _of_row(reading, row)


def is_silent(said: Said, clause: Stretch, span: Span) -> bool:
    """Whether the words around a span say that it is not there: made, deleted, of another time, or denied."""
    sentence = said.passage.sentence_of(span)
    made = is_made(clause, span.start) or is_output(clause, span.end)
    if is_elsewhen(sentence) or made or is_denied(sentence, span.start):
        return True
    if any(_CONVENTIONS.search(heading.words) for heading in said.setting.headings):
        return True
    starts = not said.passage.plain[: span.start].strip()
    return said.passage.form in ("item", "cell") and starts and makes_files(said.setting.lead)


def _of_span(reading: Reading, said: Said, clause: Stretch, span: Span) -> Iterator[Claim]:
    if is_silent(said, clause, span) or _MARKED.search(clause.before(span)):
        return
    place = said.passage.place(span.inner)
    location = as_location(span.text, reading.known)
    if location is not None:
        symbol = _shown_at(clause, span, reading.known)
        if symbol is not None or said.passage.form != "cell" or len(said.passage.spans) > 1:
            yield reading.claim(
                "location", location.text, place, span_in(said), where=location.path, expected=symbol or ""
            )
        return
    anchored = re.fullmatch(r"(?P<path>[^#:]+\.\w+)(?:#|::?)(?P<name>[A-Za-z_$][\w$.]*)(?:\(\))?", span.text)
    if anchored and (path := as_file(anchored["path"], reading.known)):
        yield reading.claim("path", path, place, span_in(said))
        at = said.passage.place(span.inner + anchored.start("name"))
        yield reading.claim("function", anchored["name"], at, f"{span_in(said)}: behind its file", where=path)
        return
    path = as_file(span.text, reading.known) or as_folder(span.text, reading.known)
    if path is None and "/" in span.text and span.text.split("/")[0] in reading.known.tops:
        is_folder = _FOLDER_BEFORE.search(clause.before(span)) or _FOLDER_AFTER.match(clause.after(span))
        path = as_argument(span.text, reading.known) if is_folder else None
    is_example = path is not None and "/" not in path and _EXAMPLE.search(clause.before(span))
    if path is not None and not (is_example and path not in reading.known.names):
        yield reading.claim("path", path, place, span_in(said))


def _of_row(reading: Reading, row: tuple[Said, ...]) -> Iterator[Claim]:
    """A cell with a place alone: the next cell says what stands there."""
    for at, said in enumerate(row):
        spans = said.passage.spans
        location = as_location(spans[0].text, reading.known) if len(spans) == 1 else None
        if location is None or _shown_at(said.passage.clause_of(spans[0]), spans[0], reading.known):
            continue
        others = [span for other in (*row[at + 1 :], *row[:at]) for span in other.passage.spans]
        symbol = next((name for span in others if (name := identifier(span.text))), "")
        place = said.passage.place(spans[0].inner)
        yield reading.claim("location", location.text, place, span_in(said), where=location.path, expected=symbol)


def _shown_at(clause: Stretch, span: Span, known: Known) -> str | None:
    """The symbol that a place is said to show: the last one before it, else the first behind it."""
    before = [other for other in clause.near(span) if other.start < span.start]
    for other in reversed(before):
        if as_location(other.text, known) or as_file(other.text, known):
            break
        if name := identifier(other.text):
            return name
    behind = clause.next_to(span)
    if behind is None or not re.match(
        r"\W*(?:defines|declares|holds|has|shows|is|exports|contains)\b", clause.after(span)
    ):
        return None
    return identifier(behind.text)
