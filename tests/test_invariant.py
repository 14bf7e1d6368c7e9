"""The invariant of the contract: a spec without findings makes a guide without findings, and both say the same."""

from __future__ import annotations

import datetime
from pathlib import Path

from hypothesis import HealthCheck, assume, given, settings

from guidewright.change import edited, stamp
from guidewright.claims.of_spec import of_spec
from guidewright.config import Config
from guidewright.finding import Finding
from guidewright.guide.claims import claims_of_text
from guidewright.guide.conform import gaps_of_spec, gaps_of_text
from guidewright.guide.parse import parse
from guidewright.guide.render import Template, read_contract
from guidewright.lint import judged
from guidewright.rule import Subject
from guidewright.source import Source
from guidewright.spec.load import Loaded
from strategies import complete_specs, draft_specs

FOLDER = Path(__file__).parents[1] / "templates" / "integration-guide"
FILES = {p.relative_to(FOLDER).as_posix(): p.read_text("utf-8") for p in FOLDER.rglob("*") if p.is_file()}
TEMPLATE = Template.compile(read_contract(Source("contract.yaml", FILES["contract.yaml"])), FILES)
CONFIG = Config()
TODAY = datetime.date(2100, 1, 1)
# What is judged of a spec alone, and cannot show in a text that the spec was made into.
OF_SPECS = {
    "webhook-mismatch", "unmarked-secret", "default-on-secret",
    "unlisted-variable",
}  # fmt: skip


def _path(loaded: Loaded) -> str:
    return f"docs/guides/integrations/{loaded.source.path.rsplit('/', 1)[-1].removesuffix('.yaml')}.md"


def _of_spec(loaded: Loaded) -> list[Finding]:
    gaps = gaps_of_spec(loaded, TEMPLATE.contract)
    return judged(Subject(TEMPLATE.contract, _path(loaded), TODAY, loaded=loaded, gaps=gaps), CONFIG)


def _of_text(text: str, name: str, path: str) -> list[Finding]:
    guide = parse(Source(path, text))
    gaps = gaps_of_text(guide, TEMPLATE.contract, name)
    lines = tuple(range(1, text.count("\n") + 1))
    subject = Subject(TEMPLATE.contract, path, TODAY, guide=guide, text=text, gaps=gaps, changed_lines=lines)
    return judged(subject, CONFIG)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(complete_specs())
def test_a_spec_without_findings_makes_a_guide_without_findings_that_says_the_same(loaded: Loaded) -> None:
    spec = loaded.spec
    assert spec is not None
    assume(not [finding for finding in _of_spec(loaded) if finding.name not in OF_SPECS])
    text = TEMPLATE.render(spec, loaded.source.path, (), CONFIG)
    assert _of_text(text, spec.name, _path(loaded)) == []
    assert stamp(text) is not None
    assert not edited(text)
    theirs = claims_of_text(parse(Source(_path(loaded), text)), TEMPLATE.contract, spec.service, CONFIG.profile)
    assert {claim.said for claim in theirs} >= {c.said for c in of_spec(loaded, CONFIG.profile) if c.kind != "default"}


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(draft_specs())
def test_a_draft_has_only_gaps(loaded: Loaded) -> None:
    spec = loaded.spec
    assert spec is not None
    text = TEMPLATE.render(spec, loaded.source.path, (), CONFIG)
    kinds = {gap.kind for gap in gaps_of_text(parse(Source(_path(loaded), text)), TEMPLATE.contract, spec.name)}
    # The step that registers the webhook is there only where its set-up is.
    assert kinds <= {"not-documented", "missing-frontmatter-key", "invalid-frontmatter-value", "missing-subsection"}
    assert not [f for f in _of_spec(loaded) if f.name == "missing-field" and f.severity == "error"]
