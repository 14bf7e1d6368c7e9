"""An incomplete guide is rejected: one thing is taken out or spoiled at a time, in the text and in the spec."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Iterator
from typing import Any

import pytest
import yaml

from guidewright.commands.check import Checking, judge, prepared
from guidewright.guide.complete import gaps_of_spec
from guidewright.guide.render import Template
from guidewright.lint import judged
from guidewright.rule import Subject
from guidewright.source import Source
from guidewright.spec.load import load
from guidewright.spec.model import Spec
from guidewright.workspace import Workspace
from sample_project import ROOT, copied_to
from spoiling import Spoiled, Spoiler

TODAY = datetime.date(2026, 11, 23)
SERVICES = sorted(path.stem for path in (ROOT / "specs").glob("*.yaml"))
GUIDES = "docs/guides/integrations"


@pytest.fixture(scope="module")
def checking(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Checking]:
    workspace = Workspace(copied_to(tmp_path_factory.mktemp("project")))
    render = Template.render
    rendered: dict[str, str] = {}

    def once(self: Template, spec: Spec, *rest: Any) -> str:
        """Neither specs nor code change here: what each guide would be is made once, not for every spoiled text."""
        if spec.service not in rendered:
            rendered[spec.service] = render(self, spec, *rest)
        return rendered[spec.service]

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Template, "render", once)
        yield prepared(workspace, workspace.config(), TODAY)


@pytest.mark.parametrize("service", SERVICES)
def test_each_spoiled_guide_is_rejected_at_its_line(service: str, checking: Checking) -> None:
    path = f"{GUIDES}/{service}.md"
    file = checking.workspace.root / path
    kept = file.read_text("utf-8")
    spec = next(s.loaded.spec for s in checking.proof.services if s.name == service)
    assert spec is not None
    spoiled = list(Spoiler(path, kept, checking.template.contract, spec.name).all())
    assert len(spoiled) > 90
    wrong = []
    for one in spoiled:
        file.write_text(one.text, "utf-8")
        if complaint := _missed(one, path, checking, spec.status == "draft"):
            wrong.append(complaint)
    file.write_text(kept, "utf-8")
    assert wrong == []
    assert not judge(checking, [path]).findings


def _missed(one: Spoiled, path: str, checking: Checking, draft: bool) -> str | None:
    findings = judge(checking, [path]).findings
    if not any(finding.severity == "error" for finding in findings):
        return f"{one.name}: exit code 0"
    # Where nothing else stands in a section, taking away its one list or table leaves it empty.
    rules = (one.rule, "empty-section") if one.name.endswith(("list-gone", "table-gone", "fence-gone")) else (one.rule,)
    named = [f for f in findings if f.name in rules and one.word.lower() in f.problem.message.lower()]
    if not [f for f in named if one.first <= f.place.line <= one.last and f.place.path == path]:
        others = "; ".join(f"{f.place} {f.name}: {f.problem.message}" for f in findings if f.name != "edited-guide")
        return f"{one.name}: no {one.rule} about {one.word!r} in lines {one.first}-{one.last}, but {others}"
    return None


def _fields(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """The paths of everything in a spec that a writer typed, lists by their first item."""
    if isinstance(value, dict):
        return [p for key in value for p in ((*path, key), *_fields(value[key], (*path, key)))]
    return [p for item in value[:1] for p in _fields(item, (*path, 0))] if isinstance(value, list) else []


def _without(spec: Any, path: tuple[str | int, ...]) -> Any:
    copied = copy.deepcopy(spec)
    parent = copied
    for step in path[:-1]:
        parent = parent[step]
    del parent[path[-1]]
    return copied


def _judged(service: str, spec: Any, checking: Checking) -> list[tuple[str, str, str, str]]:
    text = yaml.dump(spec, Dumper=yaml.CSafeDumper, sort_keys=False, allow_unicode=True)
    loaded = load(Source(f"specs/{service}.yaml", text))
    if loaded.spec is None:  # what a spec cannot be read without is named by the loader
        return [("error", p.rule, p.message, loaded.source.line(p.place.line)) for p in loaded.problems]
    contract = checking.template.contract
    subject = Subject(contract, "", TODAY, loaded=loaded, gaps=gaps_of_spec(loaded, contract))
    config = checking.config.model_copy(update={"select": ("missing-field",)})
    return [(f.severity, f.name, f.problem.message, loaded.source.line(f.place.line)) for f in judged(subject, config)]


def _shows(line: str, path: tuple[str | int, ...]) -> bool:
    """Whether a source line is where the field is missing: its parent's key, its list item, or the top of the spec."""
    parent = path[-2] if len(path) > 1 else "service"
    return line.lstrip().startswith("- ") if isinstance(parent, int) else f"{parent}:" in line


# What a guide shows of a spec only where it is there, or what the site alone shows: no gap without it.
OPTIONAL = {
    "service", "status", "root", "tags", "owner", "verified", "owns", "not_owned", "notes", "concerns", "permissions",
    "prerequisites", "required", "secret", "default", "example", "from", "api", "signup", "dashboard", "evidence",
    "number", "number_at", "reached_from", "says", "not_applicable", "language", "method", "body", "then", "slack",
    "title", "name", "class", "type", "issue", "date", "plan", "path",
}  # fmt: skip


@pytest.mark.parametrize("service", SERVICES)
def test_each_field_taken_from_a_spec_is_named(service: str, checking: Checking) -> None:
    spec = yaml.safe_load((ROOT / f"specs/{service}.yaml").read_text("utf-8"))
    draft = spec["status"] == "draft"
    assert _judged(service, spec, checking) == []
    silent, tried = [], 0
    for path in _fields(spec):
        if (
            path[0] in ("owns", "notes")
            or path[-1] in OPTIONAL
            or isinstance(path[-1], int)
            or (len(path) > 1 and "not_applicable" in path)
        ):
            continue
        tried += 1
        found = _judged(service, _without(spec, path), checking)
        dotted = str(path[-1])
        expected = [
            (severity, rule) for severity, rule, message, line in found if dotted in message and _shows(line, path)
        ]
        gap = ("warning" if draft else "error", "missing-field")
        if gap not in expected and ("error", "missing-key") not in expected:
            silent.append((path, found))
        if draft and gap in expected:
            called_active = {**_without(spec, path), "status": "active"}
            assert any(severity == "error" for severity, *_ in _judged(service, called_active, checking)), path
    assert silent == []
    assert tried > 30
