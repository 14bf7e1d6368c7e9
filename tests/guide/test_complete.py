"""What a spec lacks is told once, at its place, in the words of the guide; nothing is told of a complete one."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, given, settings

from guidewright.guide.complete import dotted, gaps_of_spec
from guidewright.guide.contract import Contract
from guidewright.source import Source
from guidewright.spec.load import Loaded, load
from guidewright.yaml_tree import parse, plain
from strategies import draft_specs, loaded

ROOT = Path(__file__).parents[2]
CONTRACT = Contract.model_validate(
    yaml.safe_load((ROOT / "templates/integration-guide/contract.yaml").read_text(encoding="utf-8"))
)
_TREE, _ = parse(Source("specs/acme.yaml", (Path(__file__).parent / "acme.yaml").read_text(encoding="utf-8")))
assert _TREE is not None
COMPLETE: dict[str, Any] = json.loads(json.dumps(plain(_TREE)))

# What is taken away, the gap's subject where it is another one, and the words of the guide.
TAKEN: list[tuple[tuple[str | int, ...], str]] = [
    (("summary",), "Overview"),
    (("type",), "Service Type"),
    (("links", "docs"), "Documentation"),
    (("integration",), "Status"),
    (("account",), "Before integrating"),
    (("env",), "Add these to your"),
    (("env", 0, "description"), "Required Variables"),
    (("setup",), "Step {n}: {title}"),
    (("setup", 1, "steps"), "Step {n}: {title}"),
    (("code", "client"), "Client Library"),
    (("code", "client", "functions"), "Key Functions"),
    (("code", "client", "functions", 1, "does"), "Key Functions"),
    (("code", "client", "example"), "Example Usage"),
    (("code", "webhook"), "Webhook Handler"),
    (("code", "webhook", "setup"), "Step {n}: Configure Webhook"),
    (("code", "webhook", "setup", "steps"), "Step {n}: Configure Webhook"),
    (("code", "webhook", "events"), "Supported Events"),
    (("code", "webhook", "events", 0, "handler"), "Handler"),
    (("code", "webhook", "events", 0, "does"), "Description"),
    (("code", "webhook", "security"), "Security"),
    (("code", "tables"), "Database Tables"),
    (("code", "tables", 0, "purpose"), "Purpose"),
    (("examples",), "Example {n}: {title}"),
    (("testing", "connection"), "Step {n}: Test Connection"),
    (("testing", "connection", "expect"), "Expected response"),
    (("testing", "local"), "Local Testing"),
    (("testing", "local", "script"), "Local Testing"),
    (("testing", "production"), "Production Testing"),
    (("testing", "production", "sandbox_variable"), "Use sandbox/test mode if available"),
    (("testing", "production", "value"), "Use sandbox/test mode if available"),
    (("troubleshooting",), "Issue: {title}"),
    (("troubleshooting", 0, "symptoms"), "Symptoms"),
    (("troubleshooting", 0, "solution"), "Solution"),
    (("limits", "free"), "Free Tier"),
    (("limits", "paid"), "Paid Tier"),
    (("links", "usage"), "Current Usage"),
    (("security",), "Security Considerations"),
    (("monitoring", "metrics"), "Metrics to Monitor"),
    (("monitoring", "sentry"), "Sentry Integration"),
    (("monitoring", "sentry", "tag"), "Sentry Integration"),
    (("monitoring", "alerts"), "Alerts"),
    (("related",), "Related Documentation"),
    (("changelog",), "{date}"),
    (("changelog", 0, "changes"), "{date}"),
    (("support", "email"), "Acme Pay Support"),
    (("links", "status"), "Acme Pay Support"),
]


def without(path: tuple[str | int, ...]) -> Loaded:
    spec = copy.deepcopy(COMPLETE)
    parent: Any = spec
    for step in path[:-1]:
        parent = parent[step]
    del parent[path[-1]]
    read = loaded(spec)
    assert read.problems == ()
    return read


def test_a_complete_spec_has_no_gap() -> None:
    assert gaps_of_spec(loaded(COMPLETE), CONTRACT) == ()


@pytest.mark.parametrize(("path", "words"), TAKEN, ids=[dotted(path) for path, _ in TAKEN])
def test_a_field_that_was_taken_away(path: tuple[str | int, ...], words: str) -> None:
    read = without(path)
    (gap,) = gaps_of_spec(read, CONTRACT)
    assert (gap.kind, gap.subject, gap.place) == ("missing-field", dotted(path), read.place(*path))
    assert gap.expected == words
    assert gap.section in {section.heading for section in CONTRACT.sections}


def contract_fields() -> set[str]:
    found = set()
    for section in CONTRACT.sections:
        for part in section.parts:
            inner = part.parts if part.kind == "section" else ()
            each = part.kind == "section" and part.each
            for one in (part, *inner):
                if one.field:
                    found.add(f"{part.field}[].{one.field}" if each and one is not part else one.field)
                    found |= {f"{one.field}.{item}" for item in one.item if item} | set(one.also)
    return found


def test_every_field_of_the_contract_is_taken_away_above() -> None:
    bare = {dotted(tuple(step for step in path if not isinstance(step, int))) for path, _ in TAKEN}
    # Without these a spec cannot be loaded at all.
    needed = {"code.client.path", "code.webhook.path", "code.webhook.events.type", "code.tables.name", "examples.code"}
    assert {field.replace("[]", "") for field in contract_fields()} == bare | needed


def test_a_bare_spec_lacks_whole_parts() -> None:
    read = load(Source("specs/acme.yaml", "service: acme\nname: Acme\n"))
    subjects = [gap.subject for gap in gaps_of_spec(read, CONTRACT)]
    assert subjects == [
        "summary", "type", "links.docs", "integration", "account", "env", "code.webhook", "testing.connection", "setup",
        "code.client", "code.tables", "examples", "testing.local", "testing.production", "troubleshooting",
        "limits.free", "limits.paid", "links.usage", "security", "monitoring.metrics", "monitoring.sentry",
        "monitoring.alerts", "related", "changelog", "support.email", "links.status",
    ]  # fmt: skip


def test_a_spec_with_mistakes_has_no_gaps() -> None:
    assert gaps_of_spec(load(Source("specs/acme.yaml", "service: acme\nname: [\n")), CONTRACT) == ()


@given(draft_specs())
@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_gap_is_told_twice(read: Loaded) -> None:
    gaps = gaps_of_spec(read, CONTRACT)
    subjects = [gap.subject for gap in gaps]
    assert len(set(subjects)) == len(subjects)
    assert not any(inner.startswith(f"{outer}.") for outer in subjects for inner in subjects)
    assert all(gap.place.line > 0 for gap in gaps)
