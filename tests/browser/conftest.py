"""One Chromium; the site is built once and served on this machine. `make browser` runs these tests."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Page, Request, sync_playwright
from site_server import built, served

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    named = os.environ.get("GUIDEWRIGHT_CHROMIUM", "")
    found = named or next(filter(None, map(shutil.which, _NAMES)), None)
    if not found:
        pytest.exit(f"no Chromium: none of {', '.join(_NAMES)} is on the path, GUIDEWRIGHT_CHROMIUM names none", 1)
    with sync_playwright() as playwright:
        yield playwright.chromium.launch(executable_path=found, args=_FLAGS.split())


@pytest.fixture(scope="session")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of the home page."""
    folder = tmp_path_factory.mktemp("site")
    with served(folder) as address:
        built(folder, address)
        yield address


@pytest.fixture(scope="session")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site for `file://`."""
    return built(tmp_path_factory.mktemp("offline"), "", "mkdocs.offline.yml")


@dataclass
class Seen:
    """What a browser said and asked for; `home` is the only place it may ask."""

    home: str
    errors: list[str] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def request(self, request: Request) -> None:
        self.requests.append(request)

    def console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def elsewhere(self) -> list[str]:
        """Requests to another host."""
        ours = urlsplit(self.home)[:2]
        return [one.url for one in self.requests if urlsplit(one.url)[:2] not in (ours, ("data", ""), ("blob", ""))]


def watched(context: BrowserContext, home: str) -> tuple[Page, Seen]:
    """A new page, and what it says and asks for."""
    seen = Seen(home)
    context.on("request", seen.request)
    context.on("console", seen.console)
    context.on("weberror", lambda error: seen.errors.append(str(error.error)))
    return context.new_page(), seen


@pytest.fixture
def page(browser: Browser, home: str) -> Iterator[Page]:
    """A phone with nothing remembered, on the home page. No test may ask another host or leave an error behind."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.set_default_timeout(10_000)
    page, seen = watched(context, home)
    page.goto(home)
    yield page
    context.close()
    assert seen.errors == []
    assert seen.elsewhere() == []
