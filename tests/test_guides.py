"""Hand-written guides and their drifts: what `check` finds in them, and nothing else; see `tests/guides/README.md`."""

from __future__ import annotations

import datetime
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from guidewright.commands.check import check
from guidewright.commands.templates import template_of
from guidewright.config import Config
from guidewright.finding import Finding
from guidewright.workspace import Workspace
from test_guides_corpus import ABSENT, DRIFTS, GUIDES, LAYOUTS, SAMPLE, Drift

TODAY = datetime.date(2026, 11, 23)
FOLDER = "docs/guides"
# Of 60 drifts.
BOUND = 57
# What speaks of the truth of a guide; its completeness and form are those of the generated layout.
CONFIG = Config(guides=FOLDER, select=("GW3", "GW4", "GW5"), ignore=("unproven-claim",))


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("guides") / "practice-hub"
    shutil.copytree(SAMPLE, root, ignore=shutil.ignore_patterns("node_modules", ".next"))
    (root / FOLDER).mkdir(parents=True)
    for layout in LAYOUTS:
        shutil.copy(GUIDES / f"{layout}.md", root / FOLDER)
    return root


@pytest.fixture(scope="module", autouse=True)
def compiled_once(project: Path) -> Iterator[None]:
    """No drift touches the template, and compiling it takes as long as a part of the check."""
    template = template_of(Workspace(project), CONFIG)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("guidewright.commands.check.template_of", lambda *_: template)
        yield


def findings(project: Path, guides: tuple[str, ...]) -> tuple[Finding, ...]:
    paths = [f"{FOLDER}/{guide}" for guide in guides]
    return check(Workspace(project), CONFIG, paths, TODAY).findings


def told(finding: Finding) -> str:
    return f"{finding.place}: {finding.severity} {finding.name}: {finding.problem.message}"


@pytest.fixture(scope="module")
def checked(project: Path) -> dict[str, str]:
    """For each drift what is wrong with what was found; empty where it is exactly the drift."""
    kept = {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}
    return {drift.id: _judged(project, drift, kept) for drift in DRIFTS}


def _judged(project: Path, drift: Drift, kept: dict[Path, bytes]) -> str:
    try:
        for edit in drift.edits:
            _apply(project, drift, edit)
        found = [f for f in findings(project, (drift.guide,)) if f.severity != "note"]
    finally:
        for path in [path for path in project.rglob("*") if path.is_file() and path not in kept]:
            path.unlink()
        for path, data in kept.items():
            if not path.exists() or path.read_bytes() != data:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(data)
    right = [finding for finding in found if _is(drift, finding)]
    wrong = [told(finding) for finding in found if finding not in right]
    missing = [] if right else [f"not found: line {drift.line} {drift.name} saying {', '.join(drift.says)}"]
    return "\n".join([*missing, *wrong])


def _apply(project: Path, drift: Drift, edit: dict[str, str]) -> None:
    file = project / (f"{FOLDER}/{drift.guide}" if edit["file"] == "guide" else edit["file"])
    if "rename" in edit:
        target = project / edit["rename"]
        target.parent.mkdir(parents=True, exist_ok=True)
        file.rename(target)
    elif edit.get("delete"):
        file.unlink()
    else:
        text = file.read_text("utf-8")
        file.write_text(text.replace(edit["find"], edit["replace"]), "utf-8")


def _is(drift: Drift, finding: Finding) -> bool:
    said = f"{finding.problem.message}\n{finding.problem.help}"
    at = drift.line <= finding.place.line <= (drift.until if drift.name in ABSENT else drift.line)
    return at and finding.name == drift.name and all(word in said for word in drift.says)


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_true_guide_gives_no_finding(project: Path, layout: str) -> None:
    assert [told(finding) for finding in findings(project, (f"{layout}.md",))] == []


def test_drifts_are_found_where_they_are_and_as_what_they_are(checked: dict[str, str]) -> None:
    missed = {id: said for id, said in checked.items() if said}
    assert len(DRIFTS) - len(missed) >= BOUND, "\n\n".join(f"{id}\n{said}" for id, said in missed.items())
