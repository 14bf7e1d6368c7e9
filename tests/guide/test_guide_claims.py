"""What a guide says is what its spec says: read back from the text, the claims are the same."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from guidewright.claims.model import Claim
from guidewright.claims.of_spec import of_spec
from guidewright.config import Config
from guidewright.guide.claims import claims_of_text
from guidewright.guide.conform import gaps_of_spec, gaps_of_text
from guidewright.guide.parse import parse
from guidewright.guide.render import Template, read_contract
from guidewright.source import Source
from guidewright.spec.load import Loaded, load
from strategies import complete_specs, draft_specs

HERE = Path(__file__).parent
TEMPLATE_FOLDER = HERE.parents[1] / "templates/integration-guide"
CONTRACT = read_contract(Source("contract.yaml", (TEMPLATE_FOLDER / "contract.yaml").read_text(encoding="utf-8")))
TEMPLATE = Template.compile(
    CONTRACT,
    {
        path.relative_to(TEMPLATE_FOLDER).as_posix(): path.read_text(encoding="utf-8")
        for path in TEMPLATE_FOLDER.rglob("*.j2")
    },
)
CONFIG = Config()
TEXT = (HERE / "acme.md").read_text(encoding="utf-8")
ACME = load(Source("specs/acme.yaml", (HERE / "acme.yaml").read_text(encoding="utf-8")))

Said = tuple[str, str, str, str, str]


def rendered(read: Loaded) -> str:
    assert read.spec is not None
    return TEMPLATE.render(read.spec, read.source.path, (), CONFIG)


def claimed(text: str) -> tuple[Claim, ...]:
    return claims_of_text(parse(Source("acme.md", text)), CONTRACT, "acme", CONFIG.profile)


def of(kind: str, text: str) -> list[tuple[str, str, str, int]]:
    return [(c.subject, c.where, c.expected, c.place.line) for c in claimed(text) if c.kind == kind]


def said_by_spec(read: Loaded) -> list[Said]:
    """The spec's claims without those that a guide must not print: the defaults of secrets."""
    assert read.spec is not None
    secret = {variable.name for variable in read.spec.variables if variable.secret}
    claims = of_spec(read, CONFIG.profile)
    return sorted(c.said for c in claims if not (c.kind == "default" and c.subject in secret))


CLIENT = "lib/acme/client.ts"
ROUTE = "app/api/webhooks/acme/route.ts"


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        (
            "variable",
            [("ACME_API_KEY", "", "", 41), ("ACME_WEBHOOK_SECRET", "", "", 42), ("ACME_ENDPOINT", "", "", 46)],
        ),
        (
            "requirement",
            [
                ("ACME_API_KEY", "", "required", 41),
                ("ACME_WEBHOOK_SECRET", "", "required", 42),
                ("ACME_ENDPOINT", "", "optional", 46),
            ],
        ),
        ("default", [("ACME_ENDPOINT", "", "https://api.acme.example", 46)]),
        ("variables-complete", [("acme", "", "", 28)]),
        ("route", [("/api/webhooks/acme/test", "", "POST", 76), ("/api/webhooks/acme", ROUTE, "POST", 105)]),
        ("script", [("dev", "", "", 73), ("test", "", "", 147)]),
        ("file", [(CLIENT, "", "", 87), (ROUTE, "", "", 105), ("lib/acme", "", "", 147)]),
        ("function", [("createPayment", CLIENT, "", 91), ("AcmeClient.refund", CLIENT, "", 92)]),
        ("event", [("payment.paid", ROUTE, "", 111), ("payment.failed", ROUTE, "", 112)]),
        ("handler", [("payment.paid", ROUTE, "handlePaid", 111), ("payment.failed", ROUTE, "handleFailed", 112)]),
        ("events-complete", [(ROUTE, "", "", 109)]),
        ("table", [("acme_events", "", "", 123)]),
        ("import", [("AcmeClient", "@/lib/acme/client", "", 97), ("createPayment", "@/lib/acme/client", "", 130)]),
        ("call", [("refund", "@/lib/acme/client", "AcmeClient", 100)]),
        ("tag", [("integration:acme", "", "", 202)]),
        ("related", [("../../architecture/api-design.md", "", "", 212)]),
        ("class", []),
        ("security", []),
    ],
)
def test_what_a_guide_claims(kind: str, expected: list[tuple[str, str, str, int]]) -> None:
    assert of(kind, TEXT) == expected


def test_each_claim_stands_in_its_line() -> None:
    lines = TEXT.split("\n")
    for claim in claimed(TEXT):
        if not claim.kind.endswith("-complete"):
            words = claim.expected if claim.kind == "default" else claim.subject.rpartition("/")[2]
            assert words in lines[claim.place.line - 1]


@pytest.mark.parametrize(
    ("before", "after", "kind", "expected"),
    [
        ("Location: `lib/acme/client.ts`", "Location: `lib/a.ts` (class `Box`)", "class", ("Box", "lib/a.ts", "")),
        (f"Location: `{ROUTE}`", "Location: `app/x/route.ts` (method `PUT`)", "route", ("/x", "app/x/route.ts", "PUT")),
        ("HMAC signature verification\n", "HMAC signature (see `a.ts#f`)\n", "security", ("a.ts#f", ROUTE, "")),
        ("the code)\n", "x (see `a.ts#C.f`) (not proven from the code)\n", "security", ("a.ts#C.f", ROUTE, "")),
        (
            "prevents spoofing",
            "holds (see `a.ts#f`, 100 in `b.ts#MOST`, called from `[id]/c.ts`)",
            "number",
            ("b.ts#MOST", "", "100"),
        ),
        ("prevents spoofing", "holds (see `a.ts#f`, called from `[id]/c.ts`)", "security", ("a.ts#f", "[id]/c.ts", "")),
        ("prevents spoofing", "holds (see `a.ts#f`)", "security", ("a.ts#f", "", "")),
        ("`https://api.acme.example`)", "<code>a &#124; b</code>)", "default", ("ACME_ENDPOINT", "", "a | b")),
        ("`https://api.acme.example`)", "`` a`b ``)", "default", ("ACME_ENDPOINT", "", "a`b")),
        ("pnpm test lib/acme", "pnpm 'test:unit' 'lib/[a b]'", "file", ("lib/[a b]", "", "")),
        ("pnpm test lib/acme", "pnpm run test -- lib/x", "script", ("test", "", "")),
        ("../../architecture/api-design.md", "./with%20space.md", "related", ("./with space.md", "", "")),
    ],
)
def test_forms_of_one_claim(before: str, after: str, kind: str, expected: tuple[str, str, str]) -> None:
    assert before in TEXT
    found = [claim[:3] for claim in of(kind, TEXT.replace(before, after, 1))]
    assert expected in found
    assert len(found) >= len(of(kind, TEXT))


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ("### Database Tables", "### Other Tables, Elsewhere", {"table"}),
        ("Location: `app", "Location: app", {"file", "route", "event", "handler", "events-complete"}),
        ("pnpm test lib/acme", "echo 'never closed", {"script", "file"}),
        ("**Sentry Integration:**", "**Metrics of Sentry:**", {"tag"}),
        ("## Troubleshooting", "## Testing", set()),
        ("| `acme_events` |", "| acme_events |", {"table"}),
    ],
)
def test_what_stands_elsewhere_is_not_guessed_at(before: str, after: str, lost: set[str]) -> None:
    assert before in TEXT
    kept = {(c.kind, c.subject) for c in claimed(TEXT.replace(before, after, 1))}
    every = {(c.kind, c.subject) for c in claimed(TEXT)}
    assert kept <= every
    assert {kind for kind, _ in every - kept} == lost


@pytest.mark.parametrize(
    ("text", "complete"), [("Not applicable: it reads none.", True), (CONTRACT.gap, False), ("Something.", False)]
)
def test_a_guide_without_variables(text: str, complete: bool) -> None:
    start, end = TEXT.index("Add these"), TEXT.index("## Setup")
    words = f"Add these to your `.env.local`:\n\n{text}\n\n**Required Variables:**\n\n{text}\n\n"
    kinds = {claim.kind for claim in claimed(TEXT[:start] + words + TEXT[end:])}
    assert ("variables-complete" in kinds) is complete
    assert "variable" not in kinds


@pytest.mark.parametrize("manager", ["pnpm", "npm", "yarn", "bun"])
@pytest.mark.parametrize("url", ["http://localhost:3000", "https://dev.example/base/"])
def test_the_example_says_what_its_spec_says(manager: str, url: str) -> None:
    config = Config.model_validate({"profile": {"package-manager": manager, "dev-url": url}})
    assert ACME.spec is not None
    guide = parse(Source("acme.md", TEMPLATE.render(ACME.spec, ACME.source.path, (), config)))
    claims = claims_of_text(guide, CONTRACT, "acme", config.profile)
    assert sorted(claim.said for claim in claims) == said_by_spec(ACME)
    assert len(claims) > 30
    assert gaps_of_text(guide, CONTRACT, "Acme Pay") == ()


SLOW = settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)


@SLOW
@given(complete_specs())
def test_a_complete_spec_gives_a_guide_without_gaps_and_the_same_claims(read: Loaded) -> None:
    assert read.spec is not None
    guide = parse(Source("guide.md", rendered(read)))
    assert gaps_of_spec(read, CONTRACT) == ()
    assert gaps_of_text(guide, CONTRACT, read.spec.name) == ()
    claims = claims_of_text(guide, CONTRACT, read.spec.service, CONFIG.profile)
    assert sorted(claim.said for claim in claims) == said_by_spec(read)


@SLOW
@given(draft_specs())
def test_a_draft_lacks_in_its_guide_only_what_its_spec_lacks(read: Loaded) -> None:
    assert read.spec is not None
    guide = parse(Source("guide.md", rendered(read)))
    gaps = gaps_of_text(guide, CONTRACT, read.spec.name)
    # The days come from the changelog, and the webhook's step is there only where its set-up is.
    assert {gap.kind for gap in gaps} <= {"not-documented", "missing-frontmatter-key", "missing-subsection"}
    assert not gaps or gaps_of_spec(read, CONTRACT)
    claims = claims_of_text(guide, CONTRACT, read.spec.service, CONFIG.profile)
    assert {claim.said for claim in claims} <= set(said_by_spec(read))


@given(st.lists(st.one_of(st.sampled_from(TEXT.split("\n")), st.text(max_size=20)), max_size=60))
def test_any_text_can_be_read(lines: list[str]) -> None:
    assert all(claim.place.line > 0 for claim in claimed("\n".join(lines)))
