"""Asking other hosts whether links still lead somewhere: at once, politely, and never for long."""

from __future__ import annotations

import json
import socket
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError, URLError
from urllib.parse import quote, urlsplit
from urllib.request import Request, build_opener

from guidewright.claims.outside import Answer
from guidewright.workspace.writing import put

CACHE_FOLDER = ".guidewright_cache"
_FILE = "links.json"
_KEPT = 7 * 24 * 3600
_HOSTS_AT_ONCE = 16
_DEAD = (404, 410)
_AGAIN = (429, 500, 502, 503, 504)
_WAITS = (0.5, 1.5)
_HEADERS = {"User-Agent": "Mozilla/5.0 (compatible; guidewright link check)", "Accept": "*/*"}


@dataclass(frozen=True)
class Patience:
    """How long one request may take, and all of them together, in seconds."""

    request: float = 10.0
    total: float = 60.0


USUAL = Patience()


@dataclass(frozen=True)
class _Heard:
    """An answer, and whether anybody gave it."""

    answer: Answer
    by_host: bool = True


def ask(root: Path, urls: Iterable[str], patience: Patience = USUAL) -> Mapping[str, Answer]:
    """An answer for each URL. What was alive in the last week is not asked again; what was not is asked each time.

    Where not one host answers, the network is to blame: that is said of the first URL, and the others stay unasked.
    """
    wanted, now = set(urls), time.time()
    remembered = {url: at for url, at in _remembered(root).items() if 0 <= now - at < _KEPT}
    answers = {url: Answer("alive") for url in wanted & remembered.keys()}
    by_host: dict[str, list[str]] = {}
    for url in sorted(wanted.difference(answers)):
        by_host.setdefault(urlsplit(url).netloc.lower(), []).append(url)
    heard = _asked(list(by_host.values()), time.monotonic() + patience.total, patience)
    if heard and not any(each.by_host for each in heard.values()) and not _is_reachable(sorted(answers), patience):
        return answers | _offline(sorted(heard), len(by_host))
    answers |= {url: each.answer for url, each in heard.items()}
    alive = {url: now for url, each in heard.items() if each.answer.state == "alive"}
    if alive:
        _remember(root, remembered | alive)
    return answers


def _is_reachable(alive: Sequence[str], patience: Patience) -> bool:
    """Whether a host that answered lately still does: where it does not, the network is to blame."""
    return bool(alive) and _request(alive[0], "HEAD", patience.request)[1].by_host


def _offline(urls: Sequence[str], hosts: int) -> dict[str, Answer]:
    who = "the only host that was asked did not answer" if hosts == 1 else f"none of {hosts} hosts answered"
    first = Answer("unproven", f"{who}, so no link was judged; is there a network?")
    return {url: first if url == urls[0] else Answer("unasked") for url in urls}


def _asked(groups: Sequence[Sequence[str]], deadline: float, patience: Patience) -> dict[str, _Heard]:
    """The URLs of a host are asked one after the other, all hosts beside each other."""
    if not groups:
        return {}
    with ThreadPoolExecutor(min(_HOSTS_AT_ONCE, len(groups))) as pool:
        found = pool.map(lambda urls: [(url, _heard(url, deadline, patience)) for url in urls], groups)
        return {url: heard for group in found for url, heard in group}


def _heard(url: str, deadline: float, patience: Patience) -> _Heard:
    heard = _Heard(Answer("unproven", f"the {patience.total:g} seconds for all links were over"), by_host=False)
    for wait in (*_WAITS, None):
        for method in ("HEAD", "GET"):
            left = deadline - time.monotonic()
            if left <= 0:
                return heard
            status, heard = _request(url, method, min(patience.request, left))
            if heard.answer.state == "alive":
                return heard
        if (status is not None and status not in _AGAIN) or heard.answer.state == "dead" or wait is None:
            return heard
        time.sleep(max(0.0, min(wait, deadline - time.monotonic())))
    return heard


def _request(url: str, method: str, timeout: float) -> tuple[int | None, _Heard]:
    """The status of one request (None: there was none), and what it means."""
    try:
        safe = quote(url, safe=":/?#[]@!$&'()*+,;=%~")
        with build_opener().open(Request(safe, headers=_HEADERS, method=method), timeout=timeout) as response:
            return response.status, _Heard(Answer("alive"))
    except HTTPError as error:
        error.close()
        return error.code, _Heard(
            Answer("dead" if error.code in _DEAD else "unproven", f"the host answers {error.code}")
        )
    except URLError as error:
        return None, _no_answer(error.reason)
    except (OSError, HTTPException, ValueError) as error:
        return None, _no_answer(error)


def _no_answer(error: object) -> _Heard:
    if isinstance(error, socket.gaierror) and error.errno in (socket.EAI_NONAME, getattr(socket, "EAI_NODATA", None)):
        return _Heard(Answer("dead", "there is no host of this name"), by_host=False)
    if isinstance(error, TimeoutError):
        return _Heard(Answer("unproven", "the host did not answer in time"), by_host=False)
    said = str(getattr(error, "strerror", None) or error).lower()
    return _Heard(Answer("unproven", f"the host cannot be reached: {said}"), by_host=False)


def _remembered(root: Path) -> dict[str, float]:
    """When each URL was last alive; a file that is broken or of another version holds nothing."""
    try:
        kept = json.loads((root / CACHE_FOLDER / _FILE).read_text("utf-8"))
        return dict(_entries(kept["alive"])) if kept["version"] == 1 else {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def _entries(alive: Mapping[str, object]) -> Iterator[tuple[str, float]]:
    for url, at in alive.items():
        if isinstance(at, int | float):
            yield url, float(at)


def _remember(root: Path, alive: Mapping[str, float]) -> None:
    folder = root / CACHE_FOLDER
    try:
        folder.mkdir(exist_ok=True)
        if not (folder / ".gitignore").exists():
            put(folder / ".gitignore", "*\n")
        put(folder / _FILE, json.dumps({"version": 1, "alive": dict(sorted(alive.items()))}, indent=1) + "\n")
    except OSError:
        # A project that cannot be written to is asked again next time.
        return
