"""Routes: URL paths of the product, with their method, in sentences, tables, bare URLs and requests by `curl`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from guidewright.claims.model import Claim
from guidewright.guide.reading.lines import Command, commands
from guidewright.guide.reading.page import Grid, Said
from guidewright.guide.reading.reading import Reading, span_in, under
from guidewright.guide.reading.tense import is_denied, is_elsewhen, is_foreign, is_made
from guidewright.guide.reading.text import Span

_METHODS = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
_ROUTE = re.compile(rf"(?:(?P<method>{_METHODS})\s+)?(?P<url>(?:https?://|/|localhost)\S*)")
_PATH = re.compile(r"/(?:[\w.~%+@:$<>{}\[\]*-]+/)*[\w.~%+@:$<>{}\[\]*-]*")
_FILE = re.compile(r"\.(?:[cm]?[jt]sx?|py|rb|go|php|md|html?|json|ya?ml|xml|png|svg|ico|css|txt|toml)$")
# Hosts that stand for the reader's own.
_OWN_HOST = re.compile(
    r"(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d+)?|(?:[\w-]+\.)*example\.(?:com|org|net)"
    r"|(?:[\w-]+\.)*(?:your|my)[-.]?\w*"
    r"(?:\.\w+)+|<[^>]*>(?:\.\w+)*|[$\{][^/]*|(?:[\w-]+\.)*ngrok(?:-free)?\.(?:io|app|dev)",
    re.IGNORECASE,
)
_VARIABLE_HOST = re.compile(r"^(?:\$\{?\w+\}?|\{\{?\s*\w+\s*\}?\}|<[\w -]+>)(?=/)")
_ROUTE_COLUMN = re.compile(r"^(?:(?:api )?(?:routes?|end ?points?|urls?|paths?)|url path|api path)$")
_METHOD_COLUMN = re.compile(r"^(?:http )?(?:method|verb)s?$")
_SENDS = frozenset(
    {"-d", "--data", "--data-raw", "--data-binary", "--data-urlencode", "--json", "-F", "--form", "--form-string"}
)
_TAKES_VALUE = frozenset({"-H", "--header", "-u", "--user", "-o", "--output", "-b", "--cookie", "-A", "-e", "-w", "-m"})


@dataclass(frozen=True)
class _Request:
    """A URL path of the product; `method` is empty where none is said."""

    method: str
    path: str


def routes(reading: Reading) -> Iterator[Claim]:
    """All routes that a guide names."""
    for grid in reading.page.grids:
        yield from _of_grid(reading, grid)
    for said in reading.page.everything:
        if _METHOD_COLUMN.match(said.column) or _ROUTE_COLUMN.match(said.column):
            continue
        for span in (*said.passage.spans, *said.passage.urls):
            yield from _of_span(reading, said, span)
    for command in commands(reading.page):
        if command.words[0] in ("curl", "http", "https", "wget"):
            yield from _of_command(reading, command)


def own_path(url: str, reading: Reading) -> str | None:
    """The path of a URL on a host of the product, or of one without a host; None for all others."""
    host, path = "", _VARIABLE_HOST.sub("", url)
    if url.startswith(("http://", "https://")):
        try:
            parts = urlsplit(url)
        except ValueError:
            return None
        host, path = parts.netloc, url.split("://", 1)[1][len(parts.netloc) :]
    elif url.startswith("localhost"):
        host, _, path = url.partition("/")
        path = f"/{path}"
    path = re.split(r"[?#]", path, maxsplit=1)[0].rstrip("/.,")
    mine = {urlsplit(known).netloc for known in (reading.profile.dev_url, reading.profile.production_url)}
    if host and host not in mine and not _OWN_HOST.fullmatch(host):
        return None
    if not path.startswith("/") or not _PATH.fullmatch(path) or _FILE.search(path) or path.startswith("//"):
        return None
    return path


def _of_span(reading: Reading, said: Said, span: Span) -> Iterator[Claim]:
    found = _ROUTE.fullmatch(span.text)
    path = own_path(found["url"], reading) if found else None
    if found is None or path is None:
        return
    # Without a host, `/submissions` may be anybody's, and `/company/x` a vendor's.
    if found["url"].startswith("/") and not re.match(r"/api(?:/|$)", path) and said.setting.topic != "routes":
        return
    sentence, clause = said.passage.sentence_of(span), said.passage.clause_of(span)
    if is_elsewhen(sentence) or is_denied(sentence) or is_foreign(sentence):
        return
    # `Add https://...` is entered somewhere; `add /api/x` is written.
    if found["url"].startswith("/") and is_made(clause, span.start):
        return
    if _is_prefix(path, clause.before(span), clause.after(span)):
        return
    yield reading.claim("route", path, said.passage.place(span.inner), span_in(said), expected=found["method"] or "")


def _is_prefix(path: str, before: str, after: str) -> bool:
    """Whether a path stands for all that begins with it, or for the API as a whole."""
    if path in ("/api", "/api/v1", "/api/v2", "/api/v3") or path.endswith("*"):
        return True
    return re.search(
        r"\b(?:prefix|below|under|start(?:s|ing)? with|begin(?:s|ning)? with|base(?: url| path)?)\W*$", before
    ) is not None or (re.match(r"\s*(?:prefix|base path)\b", after) is not None)


def _of_grid(reading: Reading, grid: Grid) -> Iterator[Claim]:
    """Rows with a path in the column of paths; their method stands beside it, or before it in the same cell."""
    paths, methods = grid.column(_ROUTE_COLUMN), grid.column(_METHOD_COLUMN)
    if paths is None:
        return
    for row in grid.rows:
        if paths >= len(row):
            continue
        said = row[paths]
        method = ""
        if methods is not None and methods < len(row):
            words = re.findall(rf"\b(?:{_METHODS})\b", row[methods].passage.markdown)
            method = words[0] if len(words) == 1 else ""
        for span in (*said.passage.spans[:1], *said.passage.urls[:1]):
            found = _ROUTE.fullmatch(span.text)
            path = own_path(found["url"], reading) if found else None
            if found is None or path is None or is_foreign(said.passage.sentence_of(span)):
                continue
            # Paths of a table without methods may be pages, or those of the vendor.
            if methods is None and not found["method"] and not re.match(r"/api/|https?:", found["url"]):
                continue
            why = f"a row of a table of routes {under(said.setting)}"
            yield reading.claim("route", path, said.passage.place(span.inner), why, expected=found["method"] or method)


def _of_command(reading: Reading, command: Command) -> Iterator[Claim]:
    method, url, sends, words = "", "", False, list(command.words[1:])
    while words:
        word = words.pop(0)
        if word in ("-X", "--request") and words:
            method = words.pop(0)
        elif word.startswith("-X") and len(word) > 2:
            method = word[2:]
        elif word in ("-I", "--head"):
            method = "HEAD"
        elif word in ("-G", "--get"):
            method = "GET"
        elif word in _SENDS or word.split("=")[0] in _SENDS:
            sends = True
            words = words[1:] if "=" not in word else words
        elif word in _TAKES_VALUE:
            words = words[1:]
        elif word.upper() == word and re.fullmatch(_METHODS, word) and command.words[0] == "http":
            method = word
        elif not word.startswith("-") and not url:
            url = word
    is_url = re.match(r"https?://|localhost[:/]|\$|\{|<", url) is not None
    path = own_path(url, reading) if is_url else None
    if path is None or path == "":
        return
    expected = method.upper() or ("POST" if sends else "GET")
    yield reading.claim("route", path, command.place(url), f"a request {under(command.setting)}", expected=expected)
