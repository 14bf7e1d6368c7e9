"""Filter and sorting of tables: by finger, by keyboard, by address, and after instant navigation."""

from __future__ import annotations

import pytest
from playwright.sync_api import Locator, Page, expect

INDEX = "guides/integrations/"
NAMES = ["Companies House", "DocuSeal", "HMRC VAT", "Microsoft Entra ID", "Resend", "Sentry", "Stripe", "Xero"]


@pytest.fixture
def index(page: Page, home: str) -> Page:
    page.goto(home + INDEX)
    expect(count(page)).to_have_text("8 of 8")
    return page


def count(page: Page) -> Locator:
    return page.locator(".md-content").get_by_role("status")


def names(page: Page) -> list[str]:
    return page.locator(".md-content .gw-table tbody tr:visible td:first-child").all_inner_texts()


def query(page: Page) -> str:
    return page.evaluate("location.search")


def test_text_filters_by_all_words(index: Page) -> None:
    field = index.get_by_label("Filter by any text")
    field.fill("webhook ACTIVE")
    assert names(index) == ["DocuSeal", "Stripe", "Xero"]
    expect(count(index)).to_have_text("3 of 8")
    assert query(index) == "?filter=webhook+ACTIVE"
    field.fill("no such service")
    assert names(index) == []
    expect(count(index)).to_have_text("0 of 8")


def test_selects_count_what_the_others_leave(index: Page) -> None:
    status = index.get_by_label("Status", exact=True)
    kind = index.get_by_label("Type", exact=True)
    assert status.locator("option").all_inner_texts() == ["Status", "Active (6)", "In Development (1)", "Partial (1)"]
    kind.select_option("OAuth Provider")
    assert names(index) == ["HMRC VAT", "Microsoft Entra ID", "Xero"]
    assert status.locator("option").all_inner_texts() == ["Status", "Active (1)", "In Development (1)", "Partial (1)"]
    status.select_option("Active")
    assert names(index) == ["Xero"]
    assert query(index) == "?type=OAuth+Provider&status=Active"
    index.get_by_role("button", name="Reset").click()
    assert names(index) == NAMES
    assert query(index) == ""
    expect(index.get_by_label("Filter by any text")).to_be_focused()


def test_heads_sort(index: Page) -> None:
    head = index.get_by_role("columnheader", name="Variables")
    # 10 would come after 9: numbers are compared as numbers.
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    assert names(index)[0] == "Sentry"
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "descending")
    assert names(index)[0] == "Xero"
    assert query(index) == "?sort=variables&order=descending"
    index.get_by_role("columnheader", name="Updated").get_by_role("button").click()
    assert index.locator("th[aria-sort]").count() == 1
    assert names(index)[0] == "Resend"
    for _ in range(2):
        index.get_by_role("columnheader", name="Updated").get_by_role("button").click()
    assert index.locator("th[aria-sort]").count() == 0
    assert names(index) == NAMES


def test_the_address_keeps_the_state(index: Page, home: str) -> None:
    index.get_by_label("Type", exact=True).select_option("API")
    index.get_by_role("columnheader", name="Integration").get_by_role("button").click()
    index.get_by_role("columnheader", name="Integration").get_by_role("button").click()
    shown = ["Xero", "Stripe", "Resend", "HMRC VAT", "Companies House"]
    assert names(index) == shown
    address = index.url
    index.reload()
    assert names(index) == shown
    index.go_back()
    assert names(index) == shown[::-1]
    index.go_back()
    index.go_back()
    assert names(index) == NAMES
    index.go_forward()
    assert names(index) == shown[::-1]
    index.goto(home)
    index.goto(address)
    assert names(index) == shown


def test_an_address_of_nothing_filters_nothing(page: Page, home: str) -> None:
    page.goto(f"{home}{INDEX}?status=Broken&sort=colour&order=up")
    assert names(page) == NAMES


def test_instant_navigation(page: Page) -> None:
    page.evaluate("window.stays = true")
    page.locator(".md-content").get_by_role("link", name="partial", exact=True).click()
    expect(count(page)).to_have_text("1 of 8")
    assert names(page) == ["Microsoft Entra ID"]
    page.get_by_role("button", name="Reset").click()
    page.locator(".md-content").get_by_role("link", name="environment variables").click()
    expect(count(page)).to_have_text("45 of 45")
    page.get_by_label("Services").select_option("Sentry")
    expect(count(page)).to_have_text("8 of 45")
    page.go_back()
    expect(count(page)).to_have_text("45 of 45")
    page.go_back()
    expect(count(page)).to_have_text("8 of 8")
    assert page.evaluate("window.stays") is True


def test_keyboard_alone(page: Page, home: str) -> None:
    page.set_viewport_size({"width": 1440, "height": 900})
    page.goto(home + INDEX)
    # From the top of the page through the theme's head to the filter.
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.ariaLabel") == "Filter by any text":
            break
    page.keyboard.type("house")
    assert names(page) == ["Companies House"]
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert names(page) == NAMES
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("Part")
    page.keyboard.press("Tab")
    assert names(page) == ["Microsoft Entra ID"]
    for _ in range(3):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.textContent") == "Integration":
            break
    page.keyboard.press("Enter")
    expect(page.get_by_role("columnheader", name="Integration")).to_have_attribute("aria-sort", "ascending")
    assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") != "none"


def test_two_tables_on_a_page_keep_apart(page: Page, home: str) -> None:
    page.goto(f"{home}status/")
    first, second = page.locator(".md-content .gw-table").all()
    second.get_by_label("Filter by any text").fill("nothing")
    expect(first.get_by_role("status")).to_have_text("8 of 8")
    expect(second.get_by_role("status")).to_have_text("0 of 1")
    assert query(page) == "?filter-2=nothing"


def test_a_row_is_a_card_on_a_phone(index: Page) -> None:
    row = index.locator(".md-content .gw-table tbody tr").first
    expect(row.get_by_role("cell")).to_have_count(8)
    assert row.evaluate("(row) => getComputedStyle(row).display") == "grid"
    label = "(cell) => getComputedStyle(cell, '::before').content"
    assert [cell.evaluate(label) for cell in row.locator("td").all()[1:3]] == ['"Status"', '"Type"']
    index.set_viewport_size({"width": 1440, "height": 900})
    assert row.evaluate("(row) => getComputedStyle(row).display") == "table-row"


@pytest.mark.parametrize("width", [390, 1440])
@pytest.mark.parametrize("path", [INDEX, "reference/environment-variables/", "status/", "guides/integrations/stripe/"])
def test_nothing_moves_as_scripts_start(path: str, width: int, page: Page, home: str) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.goto(home + path)
    page.wait_for_timeout(500)
    moved = page.evaluate("""() => new Promise((resolve) => new PerformanceObserver((list) =>
        resolve(list.getEntries().reduce((sum, {value}) => sum + value, 0))
      ).observe({type: "layout-shift", buffered: true}) || setTimeout(() => resolve(0), 300))""")
    assert moved < 0.05
