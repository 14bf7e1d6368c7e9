"""One Chromium; the site is built once and served on this machine. `make browser` runs these tests."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from sample_project import copied_to
from site_server import ROOT, built, served
from watching import watched

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run "
    "--disable-background-networking --disable-component-update --disable-sync"
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    named = os.environ.get("GUIDEWRIGHT_CHROMIUM", "")
    found = shutil.which(named) if named else next(filter(None, map(shutil.which, _NAMES)), None)
    if not found:
        pytest.exit(f"no Chromium: none of {', '.join(_NAMES)} is on the path, and GUIDEWRIGHT_CHROMIUM names none", 1)
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
def doubtful_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The home page of a site whose guides say something that the code leaves open: what a default is for."""
    folder = tmp_path_factory.mktemp("doubtful")
    project = copied_to(folder / "project")
    shutil.copytree(ROOT / "docs/assets", project / "docs/assets")
    client = project / "examples/practice-hub/lib/stripe/client.ts"
    code = client.read_text("utf-8")
    client.write_text(code.replace('STRIPE_CURRENCY: currency = "gbp"', "STRIPE_CURRENCY: currency"), "utf-8")
    subprocess.run([sys.executable, "-m", "guidewright", "build"], cwd=project, check=True, capture_output=True)
    with served(folder) as address:
        built(folder, address, project=project)
        yield address


@pytest.fixture(scope="session")
def offline(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the site for `file://`."""
    return built(tmp_path_factory.mktemp("offline"), "", "mkdocs.offline.yml")


@pytest.fixture
def page(browser: Browser, home: str) -> Iterator[Page]:
    """A phone on the home page."""
    yield from _phone(browser, home)


@pytest.fixture
def doubtful_page(browser: Browser, doubtful_home: str) -> Iterator[Page]:
    """A phone on the home page of the site with an open claim."""
    yield from _phone(browser, doubtful_home)


def _phone(browser: Browser, home: str) -> Iterator[Page]:
    """Nothing is remembered on it. No test may ask another host or leave an error behind."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    context.set_default_timeout(10_000)
    page, seen = watched(context, home)
    page.goto(home)
    yield page
    context.close()
    assert seen.errors == []
    assert seen.elsewhere() == []
