"""Drifts: one change to the sample code at a time, and exactly what `check` says of it.

Each expected report stands whole in `drifts/<name>.txt`; `GUIDEWRIGHT_UPDATE=1` writes them anew.
"""

from __future__ import annotations

import datetime
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

import pytest

from guidewright.claims.model import SpecKind
from guidewright.commands.check import check
from guidewright.commands.templates import template_of
from guidewright.report import concise
from guidewright.workspace import Workspace
from sample_project import copied_to

EXPECTED = Path(__file__).parent / "drifts"
SAMPLE = "examples/practice-hub"
TODAY = datetime.date(2026, 11, 23)


@dataclass(frozen=True)
class Edit:
    """In `path` (relative to the sample) `old` becomes `new`; with `every` wherever it stands, else just once."""

    path: str
    old: str
    new: str
    every: bool = False

    def apply(self, root: Path) -> None:
        file = root / SAMPLE / self.path
        text = file.read_text("utf-8")
        count = text.count(self.old)
        assert count == 1 or (self.every and count), f"{self.path}: {self.old!r} stands {count} times"
        file.write_text(text.replace(self.old, self.new), "utf-8")


@dataclass(frozen=True)
class Move:
    """The file `old` is moved to `new`."""

    old: str
    new: str

    def apply(self, root: Path) -> None:
        (root / SAMPLE / self.old).rename(root / SAMPLE / self.new)


@dataclass(frozen=True)
class Drop:
    """The file is deleted; `path` is relative to the project."""

    path: str

    def apply(self, root: Path) -> None:
        (root / self.path).unlink()


@dataclass(frozen=True)
class Cut:
    """In `path` everything that the pattern matches goes away (once)."""

    path: str
    pattern: str

    def apply(self, root: Path) -> None:
        file = root / SAMPLE / self.path
        text, count = re.subn(self.pattern, "", file.read_text("utf-8"), flags=re.DOTALL)
        assert count == 1, f"{self.path}: {self.pattern!r} matches {count} times"
        file.write_text(text, "utf-8")


Step = Edit | Move | Drop | Cut
STRIPE_ROUTE = "app/api/webhooks/stripe/route.ts"
XERO_ROUTE = "app/api/webhooks/xero/route.ts"
DOCUSEAL_ROUTE = "app/api/webhooks/docuseal/route.ts"

DRIFTS: dict[str, tuple[Step, ...]] = {
    "variable-renamed": (Edit("lib/xero/config.ts", "process.env.XERO_SCOPES", "process.env.XERO_OAUTH_SCOPES"),),
    "variable-added": (
        Edit("lib/stripe/client.ts", "if (!apiKey) {", "if (!apiKey || !process.env.STRIPE_ACCOUNT_ID) {"),
    ),
    "variable-no-longer-read": (
        Edit("lib/companies-house/cache.ts", 'process.env.COMPANIES_HOUSE_CACHE_DISABLED === "true"', "false"),
    ),
    "optional-made-required": (
        Edit(
            DOCUSEAL_ROUTE,
            'process.env.DOCUSEAL_WEBHOOK_HEADER ?? "x-docuseal-secret"',
            'requireEnv("DOCUSEAL_WEBHOOK_HEADER")',
        ),
    ),
    "required-made-optional": (
        Edit(
            "lib/microsoft/client.ts", 'requireEnv("MICROSOFT_CLIENT_ID")', 'optionalEnv("MICROSOFT_CLIENT_ID", "hub")'
        ),
    ),
    "default-changed": (Edit("lib/stripe/client.ts", 'currency = "gbp"', 'currency = "eur"'),),
    "default-dropped": (
        Edit("lib/stripe/client.ts", 'STRIPE_CURRENCY: currency = "gbp"', "STRIPE_CURRENCY: currency"),
    ),
    "event-branch-dropped": (Cut(STRIPE_ROUTE, r'    case "charge\.refunded":.*?"processed";\n'),),
    "event-branch-added": (
        Edit(
            STRIPE_ROUTE,
            '    case "charge.refunded":',
            '    case "charge.captured":\n      return "ignored";\n    case "charge.refunded":',
        ),
    ),
    "event-renamed": (Edit(XERO_ROUTE, '=== "INVOICE"', '=== "INVOICES"'),),
    "handler-renamed": (Edit(XERO_ROUTE, "handleContactChanged", "handleContactUpdated", every=True),),
    "table-deleted": (Cut("lib/db/schema.ts", r"export const stripeCustomers = pgTable\(.*?\n\);\n\n"),),
    "table-renamed": (Edit("lib/db/schema.ts", '"xero_sync_state"', '"xero_sync_status"'),),
    "function-renamed": (
        Edit("lib/xero/client.ts", "export async function removeConnection(", "export async function dropConnection("),
    ),
    "method-renamed": (Edit("lib/stripe/client.ts", "async createPaymentIntent(", "async createIntent("),),
    "class-renamed": (Edit("lib/hmrc-vat/client.ts", "export class HmrcVatClient", "export class VatClient"),),
    "export-dropped": (
        Edit(
            "lib/stripe/payments.ts",
            "export async function startInvoicePayment(",
            "async function startInvoicePayment(",
        ),
    ),
    "client-moved": (Move("lib/resend/client.ts", "lib/resend/api.ts"),),
    "route-method-changed": (Edit("app/api/webhooks/xero/test/route.ts", "export const POST", "export const PUT"),),
    "webhook-method-changed": (Edit(XERO_ROUTE, "export async function POST", "export async function PUT"),),
    "route-deleted": (Drop(f"{SAMPLE}/app/api/companies-house/test/route.ts"),),
    "script-dropped": (Cut("package.json", r'    "test": "vitest run",\n'),),
    "signature-check-dropped": (
        Edit(
            STRIPE_ROUTE,
            'if (!verifySignature(rawBody, request.headers.get("stripe-signature"), secret)) {',
            "if (!rawBody) {",
        ),
    ),
    "signature-check-renamed": (Edit(DOCUSEAL_ROUTE, "verifySecret", "checkSecret", every=True),),
    "rate-limit-dropped": (Edit(XERO_ROUTE, 'rateLimit(request, "webhook:xero")', "{ allowed: true }"),),
    "rate-limit-raised": (Edit("lib/rate-limit.ts", "REQUESTS_PER_MINUTE = 100", "REQUESTS_PER_MINUTE = 250"),),
    "tag-changed": (
        Edit("lib/sentry/client.ts", 'setTag("integration", "sentry")', 'setTag("integration", "error-tracking")'),
        Edit("app/api/sentry/test/route.ts", 'connectionTest("sentry"', 'connectionTest("error-tracking"'),
    ),
    "linked-document-deleted": (Drop("docs/architecture/api-design.md"),),
    "code-moved-down": (Edit("lib/db/schema.ts", "export const tenants", "\n\nexport const tenants"),),
}


@pytest.fixture(scope="module", autouse=True)
def compiled_once(project: Path) -> Iterator[None]:
    """No drift touches the template, and compiling it takes as long as a quarter of the check."""
    workspace = Workspace(project)
    template = template_of(workspace, workspace.config())
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("guidewright.commands.check.template_of", lambda *_: template)
        yield


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied_to(tmp_path_factory.mktemp("project"))


@pytest.fixture(scope="module")
def kept(project: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


@pytest.fixture
def drifted(project: Path, kept: dict[Path, bytes]) -> Iterator[Callable[[tuple[Step, ...]], Path]]:
    def apply(steps: tuple[Step, ...]) -> Path:
        for step in steps:
            step.apply(project)
        return project

    yield apply
    for path in project.rglob("*"):
        if path.is_file() and path not in kept:
            path.unlink()
    for path, data in kept.items():
        if not path.exists() or path.read_bytes() != data:
            path.write_bytes(data)


def said(root: Path) -> str:
    workspace = Workspace(root)
    checked = check(workspace, workspace.config(), [], TODAY)
    lines = concise.report(checked).splitlines()[: len(checked.findings)]
    for at, finding in enumerate(checked.findings):
        related = [f"    {r.place}: {r.message}" for r in finding.problem.related]
        lines[at] = "\n".join([lines[at], *related])
    return "\n".join(lines) + "\n" if lines else ""


def test_undisturbed_code_gives_no_finding(project: Path) -> None:
    assert said(project) == ""


@pytest.mark.parametrize("name", DRIFTS)
def test_drift_gives_exactly_its_findings(name: str, drifted: Callable[[tuple[Step, ...]], Path]) -> None:
    report = said(drifted(DRIFTS[name]))
    expected = EXPECTED / f"{name}.txt"
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        expected.write_text(report, "utf-8")
    assert report == expected.read_text("utf-8")


def test_every_kind_of_claim_is_broken_by_some_drift() -> None:
    """By its rule: each kind of claim has one that speaks when it is broken."""
    said_by = {
        rule for path in EXPECTED.glob("*.txt") for rule in re.findall(r"GW\d+ ([\w-]+):", path.read_text("utf-8"))
    }
    rules = {
        "variable": "unread-variable", "requirement": "wrong-requirement", "default": "wrong-default",
        "variables-complete": "undocumented-variable", "file": "missing-file", "class": "missing-class",
        "function": "missing-function", "route": "wrong-method", "event": "unhandled-event",
        "handler": "wrong-handler", "events-complete": "undocumented-event", "table": "undefined-table",
        "script": "missing-script", "security": "missing-evidence", "number": "wrong-figure", "tag": "unproven-tag",
        "import": "unknown-import", "call": "unknown-call", "related": "broken-link",
    }  # fmt: skip
    assert set(rules) == set(get_args(SpecKind))
    assert set(rules.values()) <= said_by


def test_no_expected_report_is_left_over() -> None:
    assert sorted(path.stem for path in EXPECTED.glob("*.txt")) == sorted(DRIFTS)
