"""Which service a guide is about, and what links into it may name."""

from __future__ import annotations

import pytest

from guidewright.guide.about import Called, is_service, service_of
from guidewright.guide.anchors import anchors, includes_others
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
    ("slug", "known"), [("stripe", True), ("companies-house", True), ("xero", False), ("acme", False), ("api", False)]
)
def test_a_service_of_the_code_has_files_and_variables(slug: str, known: bool) -> None:
    assert is_service(slug, CALLED) is known


@pytest.mark.parametrize(("files", "variables"), [(30, 0), (0, 30)])
def test_the_product_is_none_of_its_services(files: int, variables: int) -> None:
    """What most files or variables are called after is the product; there must be enough of them to say so."""
    called = Called.of(
        ["hub/stripe/client.py", *(f"hub/{number}.py" for number in range(files)), *map(str, range(30))],
        ["STRIPE_KEY", "HUB_KEY", *(f"HUB_{number}" for number in range(variables)), *map(str, range(30))],
    )
    assert [is_service(slug, called) for slug in ("stripe", "hub")] == [True, False]


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
        ("## `get`\\<[Key][KeyType], [Value][]\\>", "getkey-value"),
        ("## Two words#of-its-own", "of-its-own"),
        ("## Two words [#of-its-own]", "of-its-own"),
        ("::: acme.Client", "acme.Client"),
        ('## Set up the {{% param "NAME" %}} service', "set-up-the-*-service"),
        ('    === "A `tab` title"\n\n        text', "a-tab-title"),
        ('=== "A tab"\n\n    ## Within a tab', "within-a-tab"),
        ("<Tab>\n\t### Within `MDX` {#x}\n</Tab>", "within-mdx"),
        ("> ## Within a quotation", "within-a-quotation"),
    ],
)
def test_anchors(heading: str, anchor: str) -> None:
    text = f"# Title\n\n{heading}\n"
    assert anchor in anchors(parse(Source("x.md", text)), text)


@pytest.mark.parametrize(
    "text",
    [
        "{!./options.md!}",
        '--8<-- "a.md"',
        '    --8<-- "a.md"',
        "{% include 'a.md' %}",
        '{{< docs/shared lookup="a.md" >}}',
        'import Options from "./_options.mdx";',
        "<!-- @include: ./a.md -->",
    ],
)
def test_a_page_may_include_others(text: str) -> None:
    assert includes_others(f"# Title\n\n{text}\n")
    assert not includes_others("# Title\n\nIt includes {braces} and import words from here.\n")


def test_a_second_heading_is_numbered() -> None:
    text = "# A\n\n## A\n\n### A\n\n## B\n"
    assert anchors(parse(Source("x.md", text)), text) == {"a", "a-1", "a-2", "a_1", "a_2", "b"}


def test_what_stands_in_fences_is_no_heading() -> None:
    text = "```\n## A\n```\n"
    assert anchors(parse(Source("x.md", text)), text) == frozenset()
