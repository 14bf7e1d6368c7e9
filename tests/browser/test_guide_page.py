"""A guide: its facts, what is copied from it, what its checklists remember, and how heavy it is."""

from __future__ import annotations

import re
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import Browser, Page, expect

from site_server import ROOT
from watching import watched

GUIDES = sorted(path.stem for path in (ROOT / "specs").glob("*.yaml"))
STRIPE = "guides/integrations/stripe/"
CODE = "https://github.com/guidewright/guidewright/blob/main/examples/practice-hub/"


def test_the_facts_are_seen_without_scrolling(page: Page, home: str) -> None:
    page.goto(home + STRIPE)
    card = page.locator(".gw-card")
    expect(card).to_be_in_viewport(ratio=1)
    facts = dict(zip(card.locator("dt").all_inner_texts(), card.locator("dd").all_inner_texts(), strict=True))
    assert facts["Status"] == "✅ Active"
    assert facts["Type"] == "API, Webhook"
    assert facts["Variables"] == "2 required, 4 optional"
    assert facts["Owner"] == "#payments"
    assert re.fullmatch(
        r"2026-09-14\n(\d+ (days|months|years) ago|last month|last year|yesterday|today)", facts["Updated"]
    )
    assert facts["Proof"] == "71 hold"
    assert (card.get_by_role("link", name="71 hold").get_attribute("href") or "").endswith("/status/#stripe")


@pytest.mark.parametrize(
    ("today", "age"),
    [
        ("2026-09-14", "today"),
        ("2026-09-15", "yesterday"),
        ("2026-11-01", "48 days ago"),
        ("2026-12-15", "3 months ago"),
        ("2030-01-01", "3 years ago"),
        ("2026-09-12", "in 2 days"),
    ],
)
def test_ages(today: str, age: str, page: Page, home: str) -> None:
    # The clock goes on, which the theme needs.
    page.add_init_script(
        f"{{ const now = Date.now, by = Date.parse('{today}T12:00Z') - now(); Date.now = () => now() + by; }}"
    )
    page.goto(home + STRIPE)
    expect(page.locator(".gw-card dd", has_text="2026-09-14")).to_have_text(f"2026-09-14{age}")


def test_buttons_jump(page: Page, home: str) -> None:
    page.goto(home + STRIPE)
    for name, anchor in (("Troubleshooting", "troubleshooting"), ("Setup", "setup-instructions")):
        page.locator(".gw-card").get_by_role("link", name=name).click()
        expect(page.locator(f"#{anchor}")).to_be_in_viewport()
        page.evaluate("scrollTo(0, 0)")


def test_code_in_the_text_leads_to_the_code(page: Page, home: str) -> None:
    page.goto(home + STRIPE)
    article = page.get_by_role("article")
    link = article.get_by_role("link", name="createPaymentIntent()", exact=True)
    address = link.get_attribute("href") or ""
    path, _, line = address.removeprefix(CODE).partition("#L")
    assert path == "lib/stripe/client.ts"
    code = (ROOT / "examples/practice-hub" / path).read_text("utf-8").splitlines()
    assert "createPaymentIntent" in code[int(line) - 1]
    variable = article.get_by_role("link", name="STRIPE_API_KEY", exact=True).first
    assert (variable.get_attribute("href") or "").endswith("reference/environment-variables/#stripe_api_key")
    assert page.locator("a a, h2 a:not(.headerlink), pre a[href]").count() == 0


@pytest.mark.parametrize("guide", GUIDES)
def test_what_is_copied_is_the_code(guide: str, page: Page, home: str) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    text = (ROOT / f"docs/guides/integrations/{guide}.md").read_text("utf-8")
    fences = re.findall(r"^```\w+\n(.*?)\n```$", text, re.M | re.S)
    page.goto(f"{home}guides/integrations/{guide}/")
    blocks = page.get_by_role("article").locator(".highlight").all()
    assert len(blocks) == len(fences)
    for block, fence in zip(blocks, fences, strict=True):
        block.scroll_into_view_if_needed()
        block.locator(".md-code__button[data-md-type=copy]").click()
        assert page.evaluate("navigator.clipboard.readText()") == fence


def test_ticks_are_remembered(page: Page, home: str) -> None:
    page.goto(home + STRIPE)
    box = page.get_by_role("checkbox", name="API keys or credentials")
    event = page.get_by_role("checkbox", name="charge.refunded")
    box.check()
    event.check()
    event.uncheck()
    page.reload()
    expect(box).to_be_checked()
    expect(event).not_to_be_checked()
    expect(page.locator(":checked[aria-label]")).to_have_count(1)
    page.goto(f"{home}guides/integrations/xero/")
    expect(page.get_by_role("checkbox", name="API keys or credentials")).not_to_be_checked()


def test_a_full_or_foreign_store_breaks_nothing(page: Page, home: str) -> None:
    page.goto(home + STRIPE)
    page.evaluate("localStorage.setItem(`guidewright:${location.pathname}`, 'not ours')")
    page.add_init_script("Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }")
    page.reload()
    box = page.get_by_role("checkbox", name="API keys or credentials")
    box.check()
    expect(box).to_be_checked()


@pytest.mark.parametrize("guide", GUIDES)
def test_weight(guide: str, browser: Browser, home: str) -> None:
    """All that a first visit loads, as it comes over the wire, is at most 100 KB."""
    context = browser.new_context(viewport={"width": 390, "height": 844})
    page, seen = watched(context, home)
    page.goto(f"{home}guides/integrations/{guide}/", wait_until="networkidle")
    addresses = sorted({one.url for one in seen.requests})
    context.close()
    assert len(addresses) > 5
    sizes = {address.removeprefix(home): weight(address) for address in addresses}
    assert sum(sizes.values()) <= 100_000, sizes


def weight(address: str) -> int:
    """Bytes over the wire. A browser does not tell those of a worker."""
    with urlopen(Request(address, headers={"Accept-Encoding": "gzip"})) as answer:
        return len(answer.read())
