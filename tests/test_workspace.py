"""The disk: what is found, what is read, and that writing is whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from guidewright.change import Change
from guidewright.config import Config
from guidewright.finding import Problem
from guidewright.workspace import Workspace, WorkspaceError, rule_page


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return Workspace(tmp_path.resolve())


def put(workspace: Workspace, path: str, data: bytes = b"") -> Path:
    file = workspace.root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(data)
    return file


@pytest.mark.parametrize(
    ("files", "found"),
    [
        ({}, "a/b"),
        ({"guidewright.toml": ""}, "."),
        ({"guidewright.toml": "", "a/guidewright.toml": ""}, "a"),
        ({"pyproject.toml": "[tool.guidewright]"}, "."),
        ({"pyproject.toml": "tool.guidewright.product = 'x'"}, "."),
        ({"pyproject.toml": "[project]\ndependencies = ['guidewright']"}, "a/b"),
        ({"pyproject.toml": "[tool.guidewright]\nproduct = "}, "."),
        ({"guidewright.toml": "", "a/pyproject.toml": "# [tool.guidewright]"}, "."),
    ],
)
def test_the_project_around_a_folder(files: dict[str, str], found: str, workspace: Workspace) -> None:
    folder = workspace.root / "a/b"
    folder.mkdir(parents=True)
    for path, text in files.items():
        put(workspace, path, text.encode())
    assert Workspace.around(folder).root == (workspace.root / found).resolve()


def test_reading(workspace: Workspace) -> None:
    put(workspace, "good.txt", "\ufeffä\r\n".encode())
    put(workspace, "bad.txt", b"\xe4")
    (workspace.root / "folder").mkdir()
    assert workspace.text("good.txt") == "ä\r\n"
    assert isinstance(workspace.read("bad.txt"), Problem)
    assert (workspace.text("bad.txt"), workspace.legible("bad.txt")) == (None, "\ufffd")
    for nothing in ("gone.txt", "folder", "good.txt/below", "gone/below"):
        assert (workspace.read(nothing), workspace.legible(nothing)) == (None, None)


def test_writing_makes_folders_and_keeps_the_mode(workspace: Workspace) -> None:
    script = put(workspace, "a.sh", b"old")
    script.chmod(0o755)
    workspace.write([Change("a.sh", "old", "new\n"), Change("deep/er/b.txt", None, "ä\n")])
    assert script.read_text() == "new\n"
    assert script.stat().st_mode & 0o777 == 0o755
    assert (workspace.root / "deep/er/b.txt").read_bytes() == "ä\n".encode()


def test_a_write_that_fails_leaves_the_old_text_and_no_rest(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = put(workspace, "a.txt", b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("pathlib.Path.replace", full)
    with pytest.raises(WorkspaceError, match=r"^cannot write a\.txt: no space left on device$"):
        workspace.write([Change("a.txt", "old", "new")])
    assert file.read_text() == "old"
    assert [path.name for path in workspace.root.iterdir()] == ["a.txt"]


def test_files_of_several_folders_without_git(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    for path in ("a/x.ts", "a/node_modules/y.ts", "b/z.ts", "c/no.ts", ".github/workflows/ci.yml", ".x/no.ts"):
        put(workspace, path)
    assert workspace.files(("a", "b")) == {"a/x.ts", "b/z.ts"}
    assert workspace.files((".",)) == {"a/x.ts", "b/z.ts", "c/no.ts", ".github/workflows/ci.yml"}


def test_specs_come_in_order_with_both_endings(workspace: Workspace) -> None:
    for path in ("specs/b.yml", "specs/a.yaml", "specs/a.json", "specs/sub/c.yaml"):
        put(workspace, path, path.encode())
    assert workspace.specs(Config()) == (("specs/a.yaml", b"specs/a.yaml"), ("specs/b.yml", b"specs/b.yml"))


def test_a_path_as_typed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = workspace.root / "docs"
    folder.mkdir()
    (workspace.root / "link").symlink_to("docs")
    monkeypatch.chdir(folder)
    assert workspace.relative("a.md") == "docs/a.md"
    assert workspace.relative("../b/./c.md") == "b/c.md"
    assert workspace.relative("..") == "."
    assert workspace.relative(str(workspace.root / "link/a.md")) == "link/a.md"
    assert workspace.relative("../../elsewhere") == (workspace.root.parent / "elsewhere").as_posix()


def test_a_rule_s_page() -> None:
    assert rule_page("unread-variable").startswith("# unread-variable (GW302)\n")
