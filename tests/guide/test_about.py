"""Which service a guide is about, and what links into it may name."""

from __future__ import annotations

import pytest

from guidewright.guide.about import Called, service_of
from guidewright.guide.anchors import anchors
from guidewright.guide.parse import parse
from guidewright.source import Source

CALLED = Called.of(
    ("lib/stripe/client.ts", "lib/stripe/payments.ts", "app/api/stripe/route.ts", "lib/companies-house/deadlines.ts"),
    ("STRIPE_API_KEY", "COMPANIES_HOUSE_API_KEY", "NEXT_PUBLIC_ACME_URL"),
)


@pytest.mark.parametrize(
    ("stem", "text", "service"),
    [
        ("stripe", "# Xero\n", "stripe"),
        ("tutorial", "# Taking card payments with Stripe: a tutorial\n", "stripe"),
        ("future", "# Companies House: company data and filing deadlines\n", "companies-house"),
        ("stripe-integration", "# How we get paid\n", "stripe"),
        ("notes", "# Where the address of ACME comes from\n", "acme"),
        ("notes", "---\nservice: HMRC VAT\n---\n# Stripe\n", "hmrc-vat"),
        ("notes", "---\ntags: [integrations, webhook, stripe]\n---\n# How we get paid\n", "stripe"),
        ("api", "# The `Stripe` API\n", "stripe"),
        ("notes", "# Nothing that the code knows\n", "notes"),
        ("notes", "", "notes"),
    ],
)
def test_the_service_of_a_guide(stem: str, text: str, service: str) -> None:
    assert service_of(parse(Source("x.md", text)), stem, CALLED) == service


@pytest.mark.parametrize(
    ("heading", "anchor"),
    [
        ("## Environment Variables", "environment-variables"),
        ("## `foo()` & *bar*: what?", "foo--bar-what"),
        ("## `foo()` & *bar*: what?", "foo-bar-what"),
        ("## [A link](x.md) and snake_case", "a-link-and-snake_case"),
        ("## Über Größen", "über-größen"),
        ("## Named {#own}", "own"),
        ("## Named {#own}", "named"),
        ('<h2 id="html">x</h2>', "html"),
        ("Underlined\n----------", "underlined"),
        ("## Two words#of-its-own", "of-its-own"),
        ("## Two words [#of-its-own]", "of-its-own"),
        ("::: acme.Client", "acme.Client"),
        ('=== "A tab"\n\n    ## Within a tab', "within-a-tab"),
        ("<Tab>\n\t### Within `MDX` {#x}\n</Tab>", "within-mdx"),
        ("> ## Within a quotation", "within-a-quotation"),
    ],
)
def test_anchors(heading: str, anchor: str) -> None:
    text = f"# Title\n\n{heading}\n"
    assert anchor in anchors(parse(Source("x.md", text)), text)


def test_a_second_heading_is_numbered() -> None:
    text = "# A\n\n## A\n\n### A\n\n## B\n"
    assert anchors(parse(Source("x.md", text)), text) == {"a", "a-1", "a-2", "a_1", "a_2", "b"}


def test_what_stands_in_fences_is_no_heading() -> None:
    text = "```\n## A\n```\n"
    assert anchors(parse(Source("x.md", text)), text) == frozenset()
