"""Links to other hosts: which are asked, and what becomes of the answers. Nothing leaves this machine."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from guidewright.guide.external import external_of_guide, external_of_spec
from guidewright.guide.parse import parse
from guidewright.source import Source
from guidewright.spec.load import load
from guidewright.workspace.links import CACHE_FOLDER, Patience, ask

QUICK = Patience(request=1.0, total=8.0)


@dataclass
class Host:
    """A server whose paths are what it answers: `/404`, `/slow`, `/head-refused`, `/once-503`."""

    port: int
    requests: list[str] = field(default_factory=list)

    def url(self, path: str) -> str:
        return f"http://127.0.0.1:{self.port}{path}"

    def answer(self, request: BaseHTTPRequestHandler) -> None:
        said = f"{request.command} {request.path}"
        first = said not in self.requests
        self.requests.append(said)
        name = request.path.strip("/").partition("?")[0]
        if name == "slow":
            time.sleep(1.5)
        status = int(name) if name.isdigit() else 200
        if name == "head-refused" and request.command == "HEAD":
            status = 404
        if name == "once-503" and first:
            status = 503
        request.send_response(status)
        if name == "302":
            request.send_header("Location", "/moved")
        request.send_header("Content-Length", "0")
        request.end_headers()


@pytest.fixture
def host(monkeypatch: pytest.MonkeyPatch) -> Iterator[Host]:
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            there.answer(self)

        do_HEAD = do_GET  # noqa: N815

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    there = Host(server.server_address[1])
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield there
    server.shutdown()
    server.server_close()


def closed_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return int(taken.getsockname()[1])


@pytest.mark.parametrize(
    ("path", "state", "reason"),
    [
        ("/200", "alive", ""),
        ("/302", "alive", ""),
        ("/head-refused", "alive", ""),
        ("/once-503", "alive", ""),
        ("/404", "dead", "the host answers 404"),
        ("/410", "dead", "the host answers 410"),
        ("/403", "unproven", "the host answers 403"),
        ("/500", "unproven", "the host answers 500"),
        ("/a b", "alive", ""),
    ],
)
def test_what_a_host_answers_decides(host: Host, tmp_path: Path, path: str, state: str, reason: str) -> None:
    answer = ask(tmp_path, [host.url(path)], QUICK)[host.url(path)]
    assert (answer.state, answer.reason) == (state, reason)


def test_a_page_is_dead_only_where_it_cannot_be_got_either(host: Host, tmp_path: Path) -> None:
    ask(tmp_path, [host.url("/404"), host.url("/200")], QUICK)
    assert host.requests == ["HEAD /200", "HEAD /404", "GET /404"]


def test_what_was_alive_is_not_asked_again_and_what_was_dead_is(host: Host, tmp_path: Path) -> None:
    urls = [host.url("/200"), host.url("/404")]
    first = ask(tmp_path, urls, QUICK)
    host.requests.clear()
    assert ask(tmp_path, urls, QUICK) == first
    assert host.requests == ["HEAD /404", "GET /404"]
    assert (tmp_path / CACHE_FOLDER / ".gitignore").read_text() == "*\n"


@pytest.mark.parametrize("kept", ["", "[]", '{"version": 2, "alive": {}}', '{"version": 1, "alive": {"x": "y"}}'])
def test_a_cache_that_says_nothing_is_written_anew(host: Host, tmp_path: Path, kept: str) -> None:
    (tmp_path / CACHE_FOLDER).mkdir()
    file = tmp_path / CACHE_FOLDER / "links.json"
    file.write_text(kept)
    assert ask(tmp_path, [host.url("/200")], QUICK)[host.url("/200")].state == "alive"
    assert list(json.loads(file.read_text())["alive"]) == [host.url("/200")]


def test_what_was_alive_more_than_a_week_ago_is_asked_again(host: Host, tmp_path: Path) -> None:
    (tmp_path / CACHE_FOLDER).mkdir()
    old = {host.url("/404"): time.time() - 8 * 24 * 3600}
    (tmp_path / CACHE_FOLDER / "links.json").write_text(json.dumps({"version": 1, "alive": old}))
    assert ask(tmp_path, old, QUICK)[host.url("/404")].state == "dead"


def test_without_a_network_one_link_says_so_and_none_is_dead(tmp_path: Path) -> None:
    urls = [f"http://127.0.0.1:{closed_port()}/a", f"http://127.0.0.1:{closed_port()}/b", "http://gone.invalid/c"]
    answers = ask(tmp_path, urls, QUICK)
    assert sorted(answer.state for answer in answers.values()) == ["unasked", "unasked", "unproven"]
    said = [answer.reason for answer in answers.values() if answer.reason]
    assert said == ["none of 3 hosts answered, so no link was judged; is there a network?"]
    assert not (tmp_path / CACHE_FOLDER).exists()


def test_a_host_that_cannot_be_reached_is_unproven_beside_one_that_can(host: Host, tmp_path: Path) -> None:
    closed = f"http://127.0.0.1:{closed_port()}/"
    answers = ask(tmp_path, [closed, host.url("/200")], QUICK)
    assert answers[closed].state == "unproven"
    assert answers[closed].reason.startswith("the host cannot be reached: ")


def test_being_offline_is_no_finding_where_something_is_remembered(tmp_path: Path) -> None:
    (tmp_path / CACHE_FOLDER).mkdir()
    alive = f"http://127.0.0.1:{closed_port()}/"
    kept = {"version": 1, "alive": {alive: time.time()}}
    (tmp_path / CACHE_FOLDER / "links.json").write_text(json.dumps(kept))
    answers = ask(tmp_path, [alive, "http://gone.invalid/"], QUICK)
    assert answers[alive].state == "alive"
    assert answers["http://gone.invalid/"].state == "unproven"


def test_a_host_that_says_nothing_is_given_up(host: Host, tmp_path: Path) -> None:
    begun = time.monotonic()
    answers = ask(tmp_path, [host.url("/slow"), host.url("/slow?2")], Patience(request=0.3, total=1.0))
    assert time.monotonic() - begun < 3
    assert {answer.state for answer in answers.values()} == {"unproven", "unasked"}


def linked(text: str) -> list[str]:
    found = external_of_guide(parse(Source("acme.md", text)), text)
    return [f"{link.place.line}:{link.place.column} {link.url}" for link in found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See [it](https://docs.vendor.com/a#b).", ["1:10 https://docs.vendor.com/a"]),
        (
            "<https://vendor.com> and https://vendor.com/x, too.",
            ["1:2 https://vendor.com", "1:26 https://vendor.com/x"],
        ),
        ("(https://vendor.com/a_(b))", ["1:2 https://vendor.com/a_(b)"]),
        ("| https://vendor.com/a | b |", ["1:3 https://vendor.com/a"]),
        ("`https://vendor.com`", []),
        ("```\nhttps://vendor.com\n```", []),
        ("---\nlink: https://vendor.com\n---\n", []),
        (
            "http://localhost:3000/x http://127.0.0.1/ https://yourdomain.com https://x.example https://api.example.com",
            [],
        ),
        ("https://[tenant].vendor.com https://{region}.vendor.com https://vendor.com/{id} http://db:5432", []),
    ],
)
def test_which_links_of_a_guide_are_asked(text: str, found: list[str]) -> None:
    assert linked(text) == found


def test_which_links_of_a_spec_are_asked() -> None:
    loaded = load(
        Source(
            "specs/acme.yaml",
            "service: acme\nname: Acme\nsummary: See https://vendor.com/a, not `https://vendor.com/code`.\n"
            "links: {docs: https://vendor.com/docs}\nenv:\n  - name: ACME_KEY\n    from: https://vendor.com/keys\n"
            "    default: https://api.vendor.com\n",
        )
    )
    assert [(link.url, link.place.line) for link in external_of_spec(loaded)] == [
        ("https://vendor.com/a", 3),
        ("https://vendor.com/docs", 4),
        ("https://vendor.com/keys", 7),
    ]
