"""The computed pages: what they say, that both renderers show the same, and how a page on disk is recognised."""

from __future__ import annotations

import json
from dataclasses import replace

import jinja2
import pytest

from guidewright.change import Change
from guidewright.claims.model import Claim, Verdict
from guidewright.site import proof_page, seal, variables_page
from guidewright.site.catalog import Catalog, Disagreement, Documented, Guide, Nowhere, Where
from guidewright.site.pages import Page, pages
from guidewright.source import Place

WHERE = Where("docs", "docs/guides", "app", "https://code.example/{path}#L{line}")
READ = Place("app/lib/acme.ts", 3)


def verdict(outcome: str, kind: str, subject: str, expected: str = "", reason: str = "") -> Verdict:
    claim = Claim(kind, subject, "acme", Place("specs/acme.yaml", 7), expected=expected)  # type: ignore[arg-type]
    return Verdict(claim, outcome, READ if outcome == "holds" else None, reason)  # type: ignore[arg-type]


ACME = Guide(
    service="acme",
    name="Acme",
    path="docs/guides/acme.md",
    origin="specs/acme.yaml",
    state="⚠️ Partial",
    types="API, Webhook",
    variables=(Documented("ACME_KEY", required=True, line="ACME_KEY=x"), Documented("ACME_URL", required=False)),
    owner="#payments",
    updated="2025-11-02",
    sections=14,
    lacking=("Testing",),
    verdicts=(
        verdict("holds", "variable", "ACME_KEY"),
        verdict("holds", "function", "send"),
        verdict("holds", "table", "acme_events"),
        verdict("unproven", "route", "/api/acme", "POST", "the route is computed"),
        verdict("broken", "event", "paid", reason="nobody handles `paid`"),
    ),
)
CATALOG = Catalog(
    "Shop",
    "specs/",
    WHERE,
    (ACME,),
    reads={"ACME_KEY": (READ, Place("app/lib/b.ts", 9))},
    nowhere=(Nowhere("LOST", "acme", (READ,)),),
    disagreements=(Disagreement("ACME_URL", (("a", (READ,)), ("b", (Place("app/x.ts", 1),)))),),
)


def text_of(ending: str, catalog: Catalog = CATALOG) -> str:
    return next(page.text for page in pages(catalog, "overrides/cards") if page.path.endswith(ending))


def test_the_paths() -> None:
    assert [page.path for page in pages(CATALOG, "overrides/cards")] == [
        "docs/guides/index.md",
        "docs/reference/environment-variables.md",
        "docs/status.md",
        "docs/llms.txt",
        "docs/catalog.json",
        "overrides/cards/guides/acme.html",
    ]
    assert all(not page.path.startswith("overrides") for page in pages(CATALOG, None))


def test_the_list_of_guides() -> None:
    row = "| [Acme](acme.md) | ⚠️ Partial | API, Webhook | 1 + 1 | #payments | 2025-11-02 |  |"
    assert f"{row} [1 broken, 3 hold, 1 unproven](../status.md#acme) |" in text_of("guides/index.md")


def test_a_guide_that_nobody_should_follow_says_so() -> None:
    old = replace(CATALOG, guides=(replace(ACME, status="deprecated"), replace(ACME, state="", status="draft")))
    assert "| ⚠️ Partial (deprecated) |" in text_of("guides/index.md", old)
    assert "| Draft |" in text_of("guides/index.md", old)


def test_the_reference_names_services_and_reads() -> None:
    text = text_of("environment-variables.md")
    read = "[`lib/acme.ts:3`](https://code.example/app/lib/acme.ts#L3)"
    assert f"| [`ACME_KEY`](#acme_key) | [Acme](../guides/acme.md) | yes |  | {read} and 1 more |" in text
    assert (
        f"## ACME_KEY\n\n- **Services**: [Acme](../guides/acme.md)\n- **Required**: yes\n- **Read at**:\n    - {read}"
        in text
    )
    assert "```bash\n# Acme\nACME_KEY=x\n```" in text


def test_services_that_disagree_on_a_variable_are_named() -> None:
    lenient = Documented("ACME_KEY", required=False, default="1")
    other = replace(ACME, service="beta", name="Beta", path="docs/guides/beta.md", variables=(lenient,))
    text = text_of("environment-variables.md", replace(CATALOG, guides=(ACME, other)))
    assert "- **Required**: by Acme\n- **Default**: `1`" in text


def test_what_is_not_proven_stands_with_its_reason() -> None:
    text = text_of("status.md")
    assert "Not complete: Testing. Claims: 1 broken, 3 hold, 1 unproven." in text
    assert "- **Unproven**: route `/api/acme` = `POST`: the route is computed" in text
    assert "- **Broken**: event `paid`: nobody handles `paid`" in text
    assert "| `LOST` | acme | [`lib/acme.ts:3`]" in text
    assert "- `ACME_URL`: `a` at [`lib/acme.ts:3`]" in text


def test_the_catalog_for_other_tools() -> None:
    found = json.loads(text_of("catalog.json"))
    assert found["guides"][0]["claims"] == {"holds": 3, "broken": 1, "unproven": 1}
    assert found["variables"][0]["reads"][1] == {"path": "app/lib/b.ts", "line": 9}
    assert found["undocumented"][0]["name"] == "LOST"


def card_of(catalog: Catalog) -> dict[str, object]:
    """What the theme sees of the card."""
    loader = jinja2.DictLoader({"card": text_of("acme.html", catalog), "partials/guide.html": "{{ guide | tojson }}"})
    found: dict[str, object] = json.loads(jinja2.Environment(loader=loader).get_template("card").render())
    return found


def test_the_card_leads_from_the_words_of_the_guide_into_the_code() -> None:
    card = card_of(CATALOG)
    address = "https://code.example/app/lib/acme.ts#L3"
    assert card["code"] == {
        "ACME_KEY": "reference/environment-variables.md#acme_key",
        "ACME_URL": "reference/environment-variables.md#acme_url",
        "acme_events": address,
        "lib/acme.ts:3": address,
        "send": address,
        "send()": address,
    }
    assert card["open"] == [
        ["/api/acme", "status.md#acme"],
        ["POST /api/acme", "status.md#acme"],
        ["paid", "status.md#acme"],
    ]


@pytest.mark.parametrize("nasty", ["{{ 1 }}", "{% raw %}", '"-%}', "#}", "\\", "\u2028", "<script>", "'"])
def test_no_text_of_a_spec_is_template(nasty: str) -> None:
    assert card_of(replace(CATALOG, guides=(replace(ACME, name=nasty),)))["name"] == nasty


def test_above_300_variables_there_is_a_page_for_each_letter() -> None:
    names = [*(f"A_{n:03}" for n in range(301)), "B_1"]
    many = replace(CATALOG, guides=(replace(ACME, variables=tuple(Documented(name) for name in names)),))
    found = {page.path.rpartition("/")[2]: page.text for page in pages(many, None)}
    assert "- [A](environment-variables-a.md): 300, from `A_000` to `A_299`" in found["environment-variables.md"]
    assert "## A_300" in found["environment-variables-a-2.md"]
    assert "## B_1" in found["environment-variables-b.md"]
    assert variables_page.address(many, "A_300") == "docs/reference/environment-variables-a-2.md#a_300"


@pytest.fixture
def page() -> Page:
    return pages(CATALOG, None)[2]


def test_a_page_as_it_was_written_is_current(page: Page) -> None:
    assert seal.state_of(page.text, page.text) == "current"
    assert seal.state_of(page.text.replace("\n", "\r\n"), page.text) == "current"
    assert seal.state_of(None, page.text) == "absent"


def test_a_hand_edit_is_seen_whatever_else_changed(page: Page) -> None:
    edited = page.text.replace("# Proof", "# My proof")
    later = pages(replace(CATALOG, nowhere=()), None)[2].text
    assert seal.state_of(edited, page.text) == seal.state_of(edited, later) == "edited"
    assert seal.state_of("# Mine\n", page.text) == "foreign"


def test_what_code_changes_is_told_from_what_specs_change(page: Page) -> None:
    moved = replace(CATALOG, nowhere=(), guides=(replace(ACME, verdicts=ACME.verdicts[:2]),))
    assert seal.state_of(page.text, pages(moved, None)[2].text) == "receipts-outdated"
    respelt = replace(CATALOG, guides=(replace(ACME, updated="2025-12-01"),))
    assert seal.state_of(page.text, pages(respelt, None)[2].text) == "outdated"


def test_a_claim_in_words() -> None:
    assert proof_page.said(verdict("holds", "variables-complete", "acme").claim) == "variables (complete list) `acme`"


def test_the_change_of_a_page_is_a_diff(page: Page) -> None:
    assert "+## Acme" in Change(page.path, None, page.text).diff()
