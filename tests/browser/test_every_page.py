"""Every page, at the width of a phone and of a desk, light and dark."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from site_server import ROOT
from watching import Seen, watched

PAGES = sorted(path.relative_to(ROOT / "docs").with_suffix("").as_posix() for path in (ROOT / "docs").rglob("*.md"))
AXE = Path(os.environ.get("GUIDEWRIGHT_AXE", ROOT / ".venv/axe/node_modules/axe-core/axe.min.js"))
STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """async (only) => (await axe.run(document, {runOnly: only, resultTypes: ["violations"]})).violations
  .map(({id, nodes}) => `${id}: ${nodes.length}, as ${nodes[0].html.slice(0, 200)} ${nodes[0].failureSummary}`)"""


@pytest.fixture(scope="module")
def visited(browser: Browser, home: str) -> Iterator[tuple[Page, Seen]]:
    if not AXE.is_file():
        pytest.exit(f"no axe-core at {AXE}: run `make browser`, which brings it", 1)
    context = browser.new_context(bypass_csp=True, color_scheme="light", reduced_motion="reduce")
    context.add_init_script(path=AXE)
    yield watched(context, home)
    context.close()


def address(page: str) -> str:
    """`rules/index` is at `rules/`."""
    return page.removesuffix("index") if page.endswith("index") else f"{page}/"


def scheme(page: Page, name: str) -> None:
    """Switches to `default` or `slate`, as the button in the head does."""
    page.evaluate("(name) => document.querySelector(`[name=__palette][data-md-color-scheme=${name}]`).click()", name)
    assert page.locator("body").get_attribute("data-md-color-scheme") == name


def judged(page: Page, width: int) -> list[str]:
    """What axe says in both schemes."""
    # What follows the width of the page does so within a frame.
    page.evaluate("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    said = [f"{width} px, light: {one}" for one in page.evaluate(RUN, {"type": "tag", "values": STANDARDS})]
    scheme(page, "slate")
    said += [f"{width} px, dark: {one}" for one in page.evaluate(RUN, {"type": "tag", "values": STANDARDS})]
    scheme(page, "default")
    return said


@pytest.mark.parametrize("name", [*PAGES, "404.html"])
def test_page(name: str, visited: tuple[Page, Seen], home: str) -> None:
    page, seen = visited
    page.goto(home + (name if name == "404.html" else address(name)), wait_until="load")
    said = []
    for width in (320, 390, 768, 1440):
        page.set_viewport_size({"width": width, "height": 844 if width < 1440 else 900})
        wide = page.evaluate("document.scrollingElement.scrollWidth")
        said += [f"{width} px: is {wide} px wide"] if wide > width else []
        said += judged(page, width) if width in (390, 1440) else []
    assert not said, "\n".join(said)
    assert seen.errors == []
    assert seen.elsewhere() == []
