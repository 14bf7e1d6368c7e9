"""The tutorial, and the how-tos that show sessions, are followed to the letter."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from guidewright.cli import run
from sample_project import ROOT
from walkthrough import Walkthrough, compare

TODAY = "2026-01-12"
DOCS = ROOT / "docs"


@pytest.fixture
def walkthrough(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Walkthrough:
    """In an empty folder."""
    root = tmp_path / "billing-desk"
    root.mkdir()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    for name in ("GIT_DIR", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    return Walkthrough(root.resolve(), TODAY, capsys, monkeypatch)


@pytest.fixture
def built(walkthrough: Walkthrough, monkeypatch: pytest.MonkeyPatch) -> Walkthrough:
    """In a project whose only guide holds."""
    shutil.copytree(ROOT / "tests/cli/project", walkthrough.root, dirs_exist_ok=True)
    with (walkthrough.root / "guidewright.toml").open("a", encoding="utf-8") as configuration:
        configuration.write("\n[site]\n")
    monkeypatch.chdir(walkthrough.root)
    assert run(["build"]) == 0
    return walkthrough


def test_the_tutorial_prints_what_it_says(walkthrough: Walkthrough) -> None:
    page = DOCS / "tutorial.md"
    compare(page, walkthrough.follow(page.read_text("utf-8")))
    assert walkthrough.code == 0


def test_a_review_prints_what_the_how_to_says(built: Walkthrough) -> None:
    page = DOCS / "how-to" / "review.md"
    compare(page, built.follow(page.read_text("utf-8")))
    assert built.code == 0


def test_a_template_of_ones_own_does_what_the_how_to_says(built: Walkthrough) -> None:
    page = DOCS / "how-to" / "change-the-template.md"
    shutil.copytree(ROOT / "templates", built.root / "templates")
    compare(page, built.follow(page.read_text("utf-8")))
    assert built.code == 0


def test_the_rule_that_the_how_to_writes_is_one(walkthrough: Walkthrough) -> None:
    """In a copy of the repository: the page of the rule is a test there, and must pass."""
    for folder in ("tooling", "templates", "tests"):
        shutil.copytree(ROOT / folder, walkthrough.root / folder, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", walkthrough.root)
    walkthrough.follow((DOCS / "how-to" / "write-a-rule.md").read_text("utf-8"))
    environment = {**os.environ, "PYTHONPATH": str(walkthrough.root / "tooling")}
    environment.pop("GUIDEWRIGHT_UPDATE", None)
    chosen = ["tests/test_rule_pages.py", "-k", "missing_owner or missing-owner", "-p", "no:cacheprovider"]
    ran = subprocess.run(
        [sys.executable, "-m", "pytest", *chosen, "--basetemp", str(walkthrough.root / "temporary"), "-v"],
        cwd=walkthrough.root,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert (ran.returncode, "3 passed" in ran.stdout) == (0, True), ran.stdout
    listed = subprocess.run(
        [sys.executable, "-m", "guidewright", "rules"], env=environment, capture_output=True, text=True, check=True
    )
    assert "GW208  missing-owner " in listed.stdout
