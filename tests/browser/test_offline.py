"""The folder for `file://`: search and copy work, and nothing is asked of any host."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from playwright.sync_api import Browser, Page, expect
from reader import Reader
from site_server import ROOT

from conftest import watched


@pytest.fixture
def local(browser: Browser, offline: Path) -> Iterator[Page]:
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    page, seen = watched(context, "file:///")
    page.goto((offline / "index.html").as_uri())
    yield page
    context.close()
    assert seen.errors == []
    assert seen.elsewhere() == []


def test_search(local: Page) -> None:
    hits = Reader(local).searches("STRIPE_API_KEY is not set")
    hits.nth(1).click()
    local.wait_for_url("file:///**/stripe.html?h=*#issue-api-key-invalid")
    expect(local.locator("#issue-api-key-invalid")).to_be_in_viewport()


def test_links_between_pages(local: Page) -> None:
    local.get_by_role("article").get_by_role("link", name="Stripe", exact=True).click()
    local.get_by_role("link", name="71 hold").click()
    local.wait_for_url("file:///**/status.html#stripe")
    local.get_by_role("article").get_by_role("link", name="Xero", exact=True).click()
    expect(local.locator("#xero")).to_be_in_viewport()


def test_copy_filter_and_ticks(local: Page, offline: Path) -> None:
    local.goto((offline / "guides/integrations/stripe.html").as_uri())
    block = local.get_by_role("article").locator(".highlight", has_text="payOnline")
    block.scroll_into_view_if_needed()
    block.locator(".md-code__button[data-md-type=copy]").click()
    expect(local.locator(".md-dialog")).to_contain_text("Copied")
    box = local.get_by_role("checkbox", name="API keys or credentials")
    box.check()
    local.reload()
    expect(box).to_be_checked()
    local.goto((offline / "guides/integrations/index.html").as_uri() + "?status=Partial")
    expect(local.get_by_role("article").get_by_role("status")).to_have_text("1 of 8")


def test_no_page_names_another_host_to_load_from(offline: Path) -> None:
    assert not [page for page in offline.rglob("*.html") if "unpkg.com" in page.read_text("utf-8")]


def test_the_two_configurations_differ_where_they_must() -> None:
    class Loader(yaml.SafeLoader):
        """Takes no notice of Python's tags."""

    Loader.add_multi_constructor("tag:yaml.org,2002:python/", lambda *_: None)
    online, local = (
        yaml.load((ROOT / name).read_text("utf-8"), Loader) for name in ("mkdocs.yml", "mkdocs.offline.yml")
    )
    features = [one for one in online["theme"]["features"] if not one.startswith("navigation.instant")]
    assert local["theme"]["features"] == features
    assert local["plugins"] == [*online["plugins"], "offline"]
