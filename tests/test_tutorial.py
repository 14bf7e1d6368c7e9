"""The tutorial and the how-tos with sessions are followed to the letter, in an empty folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from sample_project import ROOT
from walkthrough import Walkthrough, compare

TODAY = "2026-01-12"


@pytest.fixture
def walkthrough(tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Walkthrough:
    root = tmp_path / "billing-desk"
    root.mkdir()
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    monkeypatch.delenv("GIT_DIR", raising=False)
    return Walkthrough(root.resolve(), TODAY, capsys, monkeypatch)


def test_the_tutorial_prints_what_it_says(walkthrough: Walkthrough) -> None:
    page = ROOT / "docs" / "tutorial.md"
    compare(page, walkthrough.follow(page.read_text("utf-8")))
    assert walkthrough.code == 0
