"""Which files there are, and what is said of those that are none or are not read: links, pipes, other repositories."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from guidewright.facts.files import Unread
from guidewright.workspace.listing import listed
from guidewright.workspace.reading import Reader

IDENTITY = ["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "protocol.file.allow=always"]


def git(folder: Path, *arguments: str) -> None:
    subprocess.run(["git", *IDENTITY, *arguments], cwd=folder, check=True, capture_output=True)


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path))
    root = tmp_path.resolve() / "project"
    put(root / "lib/a.ts")
    put(tmp_path / "outside.ts")
    return root


def put(file: Path, text: str = "x") -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


def tracked(root: Path) -> None:
    git(root, "init", "-q")
    git(root, "add", "-A")


def untracked(root: Path) -> None:
    git(root, "init", "-q")


def without_git(_: Path) -> None: ...


@pytest.mark.parametrize("known", [tracked, untracked, without_git])
def test_links_lead_to_files_of_the_project_or_are_skipped(root: Path, known: Callable[[Path], None]) -> None:
    links = {
        "lib/same.ts": "a.ts",
        "lib/out.ts": "../../outside.ts",
        "lib/nowhere.ts": "gone.ts",
        "lib/circle.ts": "circle.ts",
        "lib/folder": ".",
        "top": "/",
    }
    for path, target in links.items():
        (root / path).symlink_to(target)
    known(root)
    found = listed(root, (".",))
    assert found.files == {"lib/a.ts", "lib/same.ts"}
    assert found.links == {"lib/same.ts"}
    assert found.skipped == {
        "lib/same.ts": "link to a file that is read already",
        "lib/out.ts": "link out of the project",
        "lib/nowhere.ts": "link that leads nowhere",
        "lib/circle.ts": "link that leads nowhere",
        "lib/folder": "link to a folder",
        "top": "link out of the project",
    }


def test_a_link_to_what_is_not_listed_is_read_once(root: Path) -> None:
    put(root / "shared.ts", "shared")
    for name in ("b", "c"):
        (root / f"lib/{name}.ts").symlink_to("../shared.ts")
    found = listed(root, ("lib",))
    assert found.skipped == {"lib/c.ts": "link to a file that is read already"}
    read = Reader(str(root), found.links)
    assert read("lib/b.ts") == b"shared"


def test_submodules_and_repositories_inside_are_not_entered(root: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    put(other / "x.ts")
    tracked(other)
    git(other, "commit", "-qm", "x")
    git(root, "init", "-q")
    git(root, "submodule", "add", "-q", str(other), "deps/other")
    git(root, "clone", "-q", str(other), "copy")
    found = listed(root, (".",))
    assert found.files == {".gitmodules", "lib/a.ts"}
    assert found.skipped == {"deps/other": "submodule", "copy/": "another repository"}


@pytest.mark.parametrize("known", [untracked, without_git])
def test_what_is_no_file_is_never_opened(root: Path, known: Callable[[Path], None]) -> None:
    os.mkfifo(root / "lib/pipe.ts")
    known(root)
    # Git does not even name it.
    assert listed(root, (".",)).files == {"lib/a.ts"}
    assert Reader(str(root))("lib/pipe.ts") == Unread("no file")


@pytest.mark.parametrize("known", [tracked, untracked, without_git])
def test_odd_names(root: Path, known: Callable[[Path], None]) -> None:
    for name in ("quo'te\".ts", "[id].ts", "🎉.ts", "new\nline.ts", "tab\t.ts"):
        put(root / "lib" / name)
    os.close(os.open(os.fsencode(root) + b"/lib/stray\xff.ts", os.O_CREAT))
    known(root)
    found = listed(root, (".",))
    assert found.files == {"lib/a.ts", "lib/quo'te\".ts", "lib/[id].ts", "lib/🎉.ts"}
    assert set(found.skipped) == {r"lib/new\nline.ts", r"lib/stray\xff.ts", r"lib/tab\t.ts"}
    assert set(found.skipped.values()) == {"name that cannot be printed"}


def test_a_folder_with_a_pattern_in_its_name(root: Path) -> None:
    put(root / "app/[id]/a.ts")
    put(root / "app/i/b.ts")
    tracked(root)
    assert listed(root, ("app/[id]",)).files == {"app/[id]/a.ts"}


def test_a_walk_names_what_it_does_not_enter(root: Path) -> None:
    for path in ("node_modules/x/a.ts", "lib/build/a.ts", ".cache/a.ts", ".github/workflows/a.yml"):
        put(root / path)
    found = listed(root, (".",))
    assert found.files == {"lib/a.ts", ".github/workflows/a.yml"}
    assert found.skipped == {
        "node_modules/": "vendored folder",
        "lib/build/": "vendored folder",
        ".cache/": "hidden folder",
    }


@pytest.mark.parametrize("broken", ["gitdir: /nowhere\n", "no repository"])
def test_what_git_refuses_is_walked(root: Path, broken: str) -> None:
    (root / ".git").write_text(broken)
    assert listed(root, ("lib",)).files == {"lib/a.ts"}


def test_a_worktree_and_a_part_of_a_repository(root: Path, tmp_path: Path) -> None:
    tracked(root)
    git(root, "commit", "-qm", "x")
    git(root, "worktree", "add", "-q", str(tmp_path / "tree"))
    assert listed(tmp_path / "tree", (".",)).files == {"lib/a.ts"}
    assert listed(root / "lib", (".",)).files == {"a.ts"}


def test_an_empty_project(tmp_path: Path) -> None:
    assert listed(tmp_path.resolve(), (".",)).files == frozenset()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda file: file.unlink(), "vanished"),
        (lambda file: (file.unlink(), file.mkdir()), "no file"),
        (lambda file: (file.unlink(), file.symlink_to("/etc/passwd")), "no file"),
        (lambda file: os.truncate(file, 2_000_001), "over 2 MB"),
    ],
)
def test_what_happens_between_listing_and_reading(root: Path, change: Callable[[Path], object], reason: str) -> None:
    change(root / "lib/a.ts")
    read = Reader(str(root))
    read.ahead(["lib/a.ts"])
    assert read("lib/a.ts") == Unread(reason)


def test_a_file_that_may_not_be_read(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> int:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("os.open", forbidden)
    read = Reader(str(root))
    read.ahead(["lib/a.ts"])
    assert read("lib/a.ts") == Unread("unreadable")


def test_what_is_read_ahead_is_read_the_same(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(root / "lib/b.ts", "b")
    read = Reader(str(root))
    before = len(list(Path("/dev/fd").iterdir()))
    read.ahead(["lib/a.ts", "lib/b.ts", "lib/gone.ts"])
    assert len(list(Path("/dev/fd").iterdir())) == before
    assert read("lib/b.ts") == b"b"
    monkeypatch.delattr(os, "posix_fadvise")
    read.ahead(["lib/b.ts"])
    assert read("lib/b.ts") == b"b"
