"""Every page is complete without JavaScript."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect


@pytest.fixture(params=[390, 1440])
def plain(request: pytest.FixtureRequest, browser: Browser, home: str) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, viewport={"width": request.param, "height": 900})
    yield context.new_page()
    context.close()


def test_a_guide(plain: Page, home: str) -> None:
    plain.goto(f"{home}guides/integrations/stripe/")
    expect(plain.locator(".gw-card dd")).to_have_count(7)
    expect(plain.locator(".gw-card dd", has_text="2026-09-14")).to_have_text("2026-09-14")
    plain.locator(".gw-card").get_by_role("link", name="Troubleshooting").click()
    expect(plain.locator("#troubleshooting")).to_be_in_viewport()
    assert plain.get_by_role("article").locator("a.gw-code").count() > 30
    expect(plain.get_by_role("article").locator(".highlight").first).to_contain_text("STRIPE_API_KEY=")


def test_tables_are_whole_and_stay_tables(plain: Page, home: str) -> None:
    plain.goto(f"{home}guides/integrations/?status=Partial")
    expect(plain.locator(".gw-table tbody tr")).to_have_count(8)
    expect(plain.get_by_role("columnheader", name="Verified")).to_be_attached()
    expect(plain.locator(".gw-bar")).to_have_count(0)
    table = plain.locator(".gw-table table")
    assert table.locator("tr").first.evaluate("(row) => getComputedStyle(row).display") == "table-row"
    # No empty place for a filter that never comes.
    above = plain.locator(".gw-table").bounding_box()
    first = table.bounding_box()
    assert above
    assert first
    assert first["y"] - above["y"] < 30
