"""What somebody looks for at two in the morning, from the home page, in at most two steps, on a phone."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from reader import Reader
from site_server import ROOT

LINE = "https://github.com/guidewright/guidewright/blob/main/examples/practice-hub/lib/stripe/client.ts#L"


@pytest.fixture
def reader(page: Page) -> Iterator[Reader]:
    reader = Reader(page)
    yield reader
    assert 1 <= reader.steps <= 2


def test_the_name_of_a_webhook_secret(reader: Reader) -> None:
    reader.follows("Stripe")
    reader.follows("Setup")
    step = reader.page.locator("li", has_text="Add to .env.local as")
    expect(step.get_by_text("STRIPE_WEBHOOK_SECRET")).to_be_visible()


def test_the_status_page_of_a_vendor(reader: Reader) -> None:
    reader.follows("Xero")
    button = reader.page.get_by_role("link", name="Vendor status")
    expect(button).to_be_in_viewport(ratio=1)
    assert button.get_attribute("href") == "https://status.xero.com"
    reader.steps += 1


def test_the_fix_for_an_error_text(reader: Reader) -> None:
    hits = reader.searches("Webhook secret is not configured")
    reader.taps(hits.nth(1))
    reader.page.wait_for_url("**/guides/integrations/stripe/*#issue-webhook-answers-500")
    expect(
        reader.page.get_by_role("article").get_by_text("First text: set STRIPE_WEBHOOK_SECRET and restart")
    ).to_be_in_viewport()


def test_which_services_read_a_variable(reader: Reader) -> None:
    hits = reader.searches("TOKEN_ENCRYPTION_KEY")
    reader.taps(hits.nth(1))
    reader.page.wait_for_url("**/reference/environment-variables/*#token_encryption_key")
    services = reader.page.locator("#token_encryption_key + ul > li", has_text="Services")
    expect(services).to_have_text("Services: HMRC VAT, Microsoft Entra ID, Xero")
    expect(services).to_be_in_viewport()


def test_the_line_that_reads_a_variable(reader: Reader) -> None:
    reader.follows("who reads it, in which line, and what it defaults to")
    row = reader.page.locator(".gw-table tr", has=reader.page.get_by_role("link", name="STRIPE_CURRENCY", exact=True))
    link = row.get_by_role("link", name="lib/stripe/client.ts")
    address = link.get_attribute("href") or ""
    assert address.startswith(LINE)
    client = (ROOT / "examples/practice-hub/lib/stripe/client.ts").read_text("utf-8").splitlines()
    assert "STRIPE_CURRENCY" in client[int(address.removeprefix(LINE)) - 1]
    reader.steps += 1


def test_every_guide_that_is_partial(reader: Reader) -> None:
    reader.follows("partial")
    shown = reader.page.locator(".md-content .gw-table tbody tr:visible")
    expect(shown).to_have_count(1)
    expect(shown).to_contain_text("Microsoft Entra ID")
    expect(reader.page.get_by_role("status")).to_have_text("1 of 8")


def test_what_is_unproven_and_why(reader: Reader) -> None:
    reader.follows("What holds, and what is unproven and why")
    reader.follows("Stripe")
    expect(reader.page.get_by_role("heading", name="Stripe")).to_be_in_viewport()
    expect(reader.page.get_by_text("Claims: 71 hold.")).to_be_in_viewport()


def test_what_is_unproven_where_something_is(doubtful_page: Page) -> None:
    reader = Reader(doubtful_page)
    reader.follows("What holds, and what is unproven and why")
    reader.follows("Stripe")
    reason = reader.page.get_by_text("the code does not say what happens without STRIPE_CURRENCY")
    expect(reason).to_be_in_viewport()
    assert reader.steps == 2


def test_a_doubtful_claim_leads_to_its_reason(doubtful_page: Page) -> None:
    reader = Reader(doubtful_page)
    reader.follows("Stripe")
    reader.taps(reader.page.locator("a.gw-open", has_text="STRIPE_CURRENCY").first)
    reader.page.wait_for_url("**/status/*#stripe")
    expect(reader.page.get_by_role("heading", name="Stripe")).to_be_in_viewport()


def test_each_guide_is_one_step_away(page: Page, home: str) -> None:
    for spec in (ROOT / "specs").glob("*.yaml"):
        expect(page.locator(f".md-content a[href$='guides/integrations/{spec.stem}/']")).to_have_count(1)
