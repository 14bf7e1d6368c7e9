"""The search finds names and error texts as a whole, the best place first."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page
from reader import Reader

# What is typed, and the place of the best hit: the first section of the first page.
BEST = {
    "STRIPE_WEBHOOK_SECRET": "reference/environment-variables/#stripe_webhook_secret",
    "XERO_CLIENT_ID": "reference/environment-variables/#xero_client_id",
    "lib/xero/client.ts": "guides/integrations/xero/#client-library",
    "payment_intent.succeeded": "guides/integrations/stripe/#webhook-handler",
    "createPaymentIntent()": "guides/integrations/stripe/#client-library",
    "401 Unauthorized": "guides/integrations/stripe/#issue-api-key-invalid",
    "docuseal listTemplates answered 401": "guides/integrations/docuseal/#issue-api-key-invalid",
    "Invalid signature": "guides/integrations/stripe/#issue-webhook-answers-invalid-signature",
    "STRIPE_API_KEY is not set": "guides/integrations/stripe/#issue-api-key-invalid",
    "Webhook secret is not configured": "guides/integrations/stripe/#issue-webhook-answers-500",
    "xero=failed": "guides/integrations/xero/",
    "GW505": "rules/unproven-link/",
    "undocumented-variable": "rules/undocumented-variable/",
}


def place(address: str, home: str) -> str:
    """The address without the words that the page will mark."""
    path, _, rest = address.removeprefix(home).partition("?")
    return path + "".join(rest.partition("#")[1:])


@pytest.mark.parametrize("words", BEST)
def test_best_hit(words: str, page: Page, home: str) -> None:
    hits = Reader(page).searches(words)
    found = [place(hits.nth(at).get_attribute("href") or "", home) for at in range(2)]
    page_first = BEST[words].partition("#")[0]
    # A page comes before its sections.
    assert found == [page_first, BEST[words]] if "#" in BEST[words] else found[0] == page_first, found


def test_rows_of_tables_are_no_hits(page: Page, home: str) -> None:
    hits = Reader(page).searches("STRIPE_CURRENCY")
    found = [place(link.get_attribute("href") or "", home) for link in hits.all()]
    assert "reference/environment-variables/#stripe_currency" in found
    assert not [one for one in found if one.startswith("status/")]
