"""When files changed last: git's answer, and when it has none."""

from __future__ import annotations

import datetime
import os
import subprocess
from dataclasses import dataclass
from pathlib import Path

import pytest

from guidewright.workspace.ages import last_changes

OLD, NEW = datetime.date(2025, 3, 1), datetime.date(2025, 9, 1)


@dataclass(frozen=True)
class Repository:
    root: Path

    def git(self, *words: str, day: datetime.date = OLD) -> str:
        date = f"{day.isoformat()}T12:00:00+0000"
        names = {f"GIT_{who}_{what}": "somebody" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
        environment = {**os.environ, **names, "GIT_AUTHOR_DATE": date, "GIT_COMMITTER_DATE": date}
        command = ["git", "-C", str(self.root), "-c", "commit.gpgsign=false", *words]
        return subprocess.run(command, env=environment, check=True, capture_output=True, text=True).stdout.strip()

    def commit(self, day: datetime.date, *paths: str) -> str:
        for path in paths:
            (self.root / path).parent.mkdir(parents=True, exist_ok=True)
            with (self.root / path).open("a") as file:
                file.write(f"{day}\n")
        self.git("add", "-A")
        self.git("commit", "-qm", "x", day=day)
        return self.git("rev-parse", "HEAD")


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "project")
    made.root.mkdir()
    made.git("init", "-q")
    return made


def test_each_file_has_the_day_of_its_last_commit(repository: Repository) -> None:
    repository.commit(OLD, "a.ts", "lib/[id]/ü b.ts", "c.ts")
    repository.commit(NEW, "lib/[id]/ü b.ts")
    days = last_changes(repository.root, ["a.ts", "lib/[id]/ü b.ts", "none.ts"])
    assert days == {"a.ts": OLD, "lib/[id]/ü b.ts": NEW}


def test_paths_are_relative_to_the_project_within_its_repository(repository: Repository) -> None:
    repository.commit(OLD, "a.ts", "web/a.ts")
    repository.commit(NEW, "a.ts")
    assert last_changes(repository.root / "web", ["a.ts"]) == {"a.ts": OLD}


@pytest.mark.parametrize("folder", [".", "web"])
def test_a_file_that_is_being_changed_has_no_day(repository: Repository, folder: str) -> None:
    repository.commit(OLD, "a.ts", "web/a.ts", "web/b.ts", "b.ts")
    (repository.root / folder / "a.ts").write_text("new\n")
    assert last_changes(repository.root / folder, ["a.ts", "b.ts"]) == {"b.ts": OLD}


def test_a_commit_that_blame_passes_over_changes_nothing(repository: Repository) -> None:
    repository.commit(OLD, "a.ts")
    formatting = repository.commit(NEW, "a.ts")
    (repository.root / ".git-blame-ignore-revs").write_text(f"# formatting\n{formatting}\n")
    assert last_changes(repository.root, ["a.ts"]) == {"a.ts": OLD}


def test_nothing_is_known_without_git_and_in_a_shallow_clone(repository: Repository, tmp_path: Path) -> None:
    repository.commit(OLD, "a.ts")
    repository.commit(NEW, "b.ts")
    shallow = tmp_path / "shallow"
    repository.git("clone", "-q", "--depth=1", f"file://{repository.root}", str(shallow))
    assert last_changes(shallow, ["a.ts"]) == {}
    (tmp_path / "bare").mkdir()
    assert last_changes(tmp_path / "bare", ["a.ts"]) == {}
