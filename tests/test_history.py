"""What git says of paths: where they went, and which it ignores."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

from guidewright.workspace.history import ignored, moved
from guidewright.workspace.lookup import naming


def git(root: Path, *arguments: str) -> None:
    identity = {"GIT_AUTHOR_NAME": "a", "GIT_AUTHOR_EMAIL": "a@example.com"}
    identity |= {key.replace("AUTHOR", "COMMITTER"): value for key, value in identity.items()}
    subprocess.run(["git", *arguments], cwd=root, check=True, capture_output=True, env={**os.environ, **identity})


def project(root: Path, files: dict[str, str]) -> Path:
    git(root, "init", "-q")
    for path, text in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    git(root, "add", "-A")
    git(root, "commit", "-qm", "a")
    return root


def rename(root: Path, before: str, after: str) -> None:
    (root / after).parent.mkdir(parents=True, exist_ok=True)
    git(root, "mv", before, after)


def test_where_a_file_went(tmp_path: Path) -> None:
    root = project(tmp_path, {"lib/[id]/a.ts": "one\ntwo\nthree\n", "lib/b.ts": "four\nfive\nsix\n"})
    rename(root, "lib/[id]/a.ts", "src/a.ts")
    git(root, "commit", "-qm", "b")
    rename(root, "src/a.ts", "src/c.ts")
    git(root, "commit", "-qm", "c")
    rename(root, "lib/b.ts", "lib/d.ts")
    (root / "src/e.ts").write_text("seven\n")
    wanted = ("lib/[id]/a.ts", "[id]/a.ts", "src/a.ts", "lib/b.ts", "lib/never.ts")
    assert moved(root, wanted) == {
        "lib/[id]/a.ts": "src/c.ts",
        "[id]/a.ts": "src/c.ts",
        "src/a.ts": "src/c.ts",
        "lib/b.ts": "lib/d.ts",
    }


def test_what_was_deleted_went_nowhere(tmp_path: Path) -> None:
    root = project(tmp_path, {"lib/a.ts": "one\ntwo\nthree\n", "lib/\u00e9.ts": "four\n", "lib/c.ts": "five\n"})
    git(root, "rm", "-q", "lib/a.ts", "lib/\u00e9.ts")
    git(root, "commit", "-qm", "b")
    wanted = ("lib/a.ts", "a.ts", "lib/\u00e9.ts", "lib/never.ts")
    assert moved(root, wanted) == {"lib/a.ts": "", "lib/\u00e9.ts": ""}


def test_a_project_below_the_repository(tmp_path: Path) -> None:
    root = project(tmp_path, {"hub/lib/a.ts": "one\ntwo\nthree\n", "hub/.gitignore": ".env.local\n"}) / "hub"
    rename(root, "lib/a.ts", "lib/b.ts")
    git(root, "commit", "-qm", "b")
    assert moved(root, ["lib/a.ts"]) == {"lib/a.ts": "lib/b.ts"}
    assert ignored(root, [".env.local", "lib/b.ts"]) == {".env.local"}


def test_what_git_ignores_need_not_exist(tmp_path: Path) -> None:
    root = project(tmp_path, {".gitignore": ".next/\n*.log\n"})
    assert ignored(root, [".next", "logs/a.log", "lib/a.ts", "", "/etc/x.log", "../x.log"]) == {".next", "logs/a.log"}


def test_without_git_nothing_is_known(tmp_path: Path) -> None:
    assert moved(tmp_path, ["a.ts"]) == {}
    assert ignored(tmp_path, ["a.ts"]) == frozenset()
    assert moved(tmp_path, []) == {}


def test_names_are_looked_up_as_words(tmp_path: Path) -> None:
    (tmp_path / "a.ts").write_text("call(pay, $payer)")
    (tmp_path / "b.ts").write_text("repay(); pays; $pay")
    (tmp_path / "c.ts").write_bytes(b"x.pay()\xff")
    found = naming(tmp_path, ["b.ts", "c.ts", "a.ts", "gone.ts"], frozenset({"pay", "payer", "charge"}))
    assert found == {"charge": (), "pay": ("a.ts", "c.ts"), "payer": ()}
    assert naming(tmp_path, ["a.ts"], frozenset()) == {}
