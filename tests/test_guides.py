"""Hand-written guides and their drifts: what `check` finds in them, and nothing else; see `tests/guides/README.md`."""

from __future__ import annotations

import datetime
import functools
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from guidewright.commands.check import check
from guidewright.commands.templates import template_of
from guidewright.config import Config
from guidewright.facts.extract import outline
from guidewright.finding import Finding
from guidewright.workspace import Workspace
from sample_project import copied_to
from test_guides_corpus import ABSENT, GUIDES, LAYOUTS, SAMPLE, Drift, each_drift

TODAY = datetime.date(2026, 11, 23)
FOLDER = "docs/guides"
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
def once(project: Path) -> Iterator[None]:
    """What a drift does not touch is compiled and outlined once; that is half of the check."""
    template = template_of(Workspace(project), CONFIG)
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr("guidewright.commands.check.template_of", lambda *_: template)
        patched.setattr("guidewright.commands.reading.outline", functools.cache(outline))
        yield


def findings(project: Path, guides: tuple[str, ...]) -> tuple[Finding, ...]:
    paths = [f"{FOLDER}/{guide}" for guide in guides]
    return check(Workspace(project), CONFIG, paths, TODAY).findings


def told(finding: Finding) -> str:
    return f"{finding.place}: {finding.severity} {finding.name}: {finding.problem.message}"


@pytest.fixture(scope="module")
def kept(project: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in project.rglob("*") if path.is_file()}


@pytest.fixture
def drifted(project: Path, kept: dict[Path, bytes]) -> Iterator[Callable[[Drift], Path]]:
    def apply(drift: Drift) -> Path:
        for edit in drift.edits:
            _apply(project, drift, edit)
        return project

    yield apply
    for path in [path for path in project.rglob("*") if path.is_file() and path not in kept]:
        path.unlink()
    for path, data in kept.items():
        if not path.exists() or path.read_bytes() != data:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)


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


@each_drift
def test_a_drift_is_found_where_it_is_and_nothing_else(drift: Drift, drifted: Callable[[Drift], Path]) -> None:
    found = [f for f in findings(drifted(drift), (drift.guide,)) if f.severity != "note"]
    assert [told(finding) for finding in found if not _is(drift, finding)] == []
    assert found, f"line {drift.line}: {drift.name} that says {', '.join(drift.says)}"


def test_generated_guides_read_like_hand_written_ones_are_true(tmp_path: Path) -> None:
    """Their layout is one of many to the reader, and every word of them was proven."""
    root = copied_to(tmp_path)
    shutil.rmtree(root / "specs")
    workspace = Workspace(root)
    config = workspace.config().model_copy(update={"select": CONFIG.select, "ignore": CONFIG.ignore})
    for path in (root / config.guides).glob("*.md"):
        lines = path.read_text("utf-8").splitlines(keepends=True)
        path.write_text("".join(line for line in lines if not line.startswith("<!-- Generated")), "utf-8")
    checked = check(workspace, config, [], TODAY)
    assert [told(finding) for finding in checked.findings] == []
    assert checked.holds > 500
