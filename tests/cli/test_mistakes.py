"""A user's mistake is a message with a way out, never a traceback, and never silence."""

from __future__ import annotations

import ctypes
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from conftest import GUIDE, Shell
from guidewright.workspace import Workspace

ROOT = Path(__file__).parents[2]
TEMPLATES = "templates/integration-guide"
COMMANDS = (("build", "--check"), ("check",), ("claims",), ("facts",), ("explain", "ACME_API_KEY"))


@pytest.fixture
def templated(built: Shell) -> Shell:
    """A project with a template of its own."""
    shutil.copytree(ROOT / TEMPLATES, built.root / TEMPLATES)
    return built


@pytest.mark.parametrize(
    ("file", "text", "message"),
    [
        ("guidewright.toml", "product = \n", "guidewright.toml: not valid TOML: invalid value (at line 1, column 11)"),
        ("guidewright.toml", '\nprodct = "x"\n', "guidewright.toml:2: unknown key `prodct`; did you mean `product`?"),
        (
            "guidewright.toml",
            'code = ["src"]\n',
            "guidewright.toml:1: `code`: there is no folder `src`; name the folders that hold the code",
        ),
        ("guidewright.toml", "code = []\n", "guidewright.toml:1: `code`: the list is empty; name at least one, or"),
        ("guidewright.toml", 'specs = "package.json"\n', "`package.json` is in the way: a folder is expected there"),
        ("guidewright.toml", 'guides = "../guides"\n', "`guides`: a folder inside the project is expected"),
        (
            "guidewright.toml",
            'template = "nope"\n',
            "there is no folder `templates/nope`; packaged: `integration-guide`",
        ),
        ("guidewright.toml", 'ignore = ["GW3O2"]\n', "`ignore`: no rule is called `GW3O2`; did you mean `GW302`?"),
        ("guidewright.toml", '[severity]\nGW3 = "note"\n', "`severity`: no rule is called `GW3`"),
        ("guidewright.toml", "product = \xff", "guidewright.toml: not valid TOML"),
        (
            "pyproject.toml",
            "[tool.guidewright]\n",
            "both guidewright.toml and pyproject.toml hold a configuration; keep one",
        ),
    ],
)
def test_a_wrong_configuration(file: str, text: str, message: str, built: Shell) -> None:
    built.write(file, text)
    before = built.tree()
    for command in ("build", "check"):
        ran = built.run(command)
        assert (ran.code, ran.out) == (2, "")
        assert message in ran.err
        assert ran.err.count("\n") == 1
    assert built.tree() == before


def test_every_mistake_of_a_configuration_comes_at_once(built: Shell) -> None:
    built.write("guidewright.toml", 'prodct = "x"\ncode = "src"\n\n[profile]\nslak = "#x"\n')
    assert built.run("check").err.splitlines() == [
        'guidewright: guidewright.toml:2: `code`: a list is expected, such as `code = ["src"]`',
        "guidewright.toml:5: unknown key `profile.slak`; did you mean `slack`?",
        "guidewright.toml:1: unknown key `prodct`; did you mean `product`?",
    ]


def test_a_configuration_in_another_encoding(built: Shell) -> None:
    (built.root / "guidewright.toml").write_bytes('product = "Büro"'.encode("latin-1"))
    assert built.run("check").err == (
        "guidewright: guidewright.toml:1:13: the byte 0xFC is not UTF-8; as Latin-1 it is `ü`; save the file as UTF-8\n"
    )


@pytest.mark.parametrize(
    ("path", "spoil", "message"),
    [
        ("guide.md.j2", lambda text: text + "{% if %}\n", "guide.md.j2:18: Expected an expression"),
        ("guide.md.j2", lambda text: text + "{{ nope }}\n", "guide.md.j2:18: `nope` is not defined"),
        ("guide.md.j2", None, "guide.md.j2: the contract asks for this file, and it is not there"),
        ("sections/overview.md.j2", None, "overview.md.j2: the contract asks for this file, and it is not there"),
        ("contract.yaml", None, "contract.yaml:1:1: the file is empty"),
        ("contract.yaml", lambda _: "sections: [", "contract.yaml:1:11: the `[` that opens here is not closed"),
        ("contract.yaml", lambda text: text + "surplus: 1\n", "contract.yaml:"),
    ],
)
def test_a_wrong_template(path: str, spoil: Callable[[str], str] | None, message: str, templated: Shell) -> None:
    file = f"{TEMPLATES}/{path}"
    if spoil is None:
        (templated.root / file).unlink()
    else:
        templated.write(file, spoil(templated.read(file)))
    for command in ("build", "check"):
        ran = templated.run(command)
        assert (ran.code, ran.out) == (2, "")
        assert message in ran.err
        assert "internal error" not in ran.err


def test_a_template_in_another_encoding(templated: Shell) -> None:
    (templated.root / TEMPLATES / "guide.md.j2").write_bytes(b"\xff\xfe")
    ran = templated.run("build")
    assert ran.err.startswith(f"guidewright: {TEMPLATES}/guide.md.j2: this is not UTF-8; the file looks like UTF-16")


def test_a_folder_called_templates_that_is_another_tool_s(built: Shell) -> None:
    built.write("templates/mail.html", "<p>")
    assert built.run("build").out == "1 guide up to date\n"


@pytest.mark.parametrize("folder", ["specs", "docs/guides/integrations"])
def test_a_file_where_a_folder_is_expected(folder: str, built: Shell) -> None:
    shutil.rmtree(built.root / folder)
    built.write(folder, "a file\n")
    for command in (("build",), ("check",), ("new", "zed")):
        ran = built.run(*command)
        assert (ran.code, ran.err) == (2, f"guidewright: `{folder}` is in the way: a folder is expected there\n")


def test_a_folder_where_a_guide_is_expected(shell: Shell) -> None:
    (shell.root / GUIDE).mkdir(parents=True)
    ran = shell.run("build")
    assert (ran.code, ran.err) == (2, f"guidewright: cannot write {GUIDE}: is a directory\n")
    assert shell.run("check").code == 1


@pytest.mark.parametrize(
    ("make", "what"),
    [
        (lambda path: path.mkdir(), "no file"),
        (lambda path: path.symlink_to("nowhere"), "a link that leads nowhere"),
        (lambda path: path.symlink_to(path.name), "a link that leads nowhere"),
        (os.mkfifo, "no file"),
    ],
)
def test_a_spec_that_is_no_file(make: Callable[[Path], None], what: str, built: Shell) -> None:
    make(built.root / "specs/zed.yaml")
    for command in ("build", "check", "claims"):
        ran = built.run(command)
        assert ran.code == 2
        assert ran.err == f"guidewright: specs/zed.yaml looks like a spec, but is {what}; remove or rename it\n"


def test_code_that_is_no_file_is_passed_over(built: Shell) -> None:
    (built.root / "lib/nowhere.ts").symlink_to("gone.ts")
    (built.root / "lib/circle.ts").symlink_to("circle.ts")
    (built.root / "lib/self").symlink_to(".")
    (built.root / "lib/folder.ts").mkdir()
    os.mkfifo(built.root / "lib/pipe.ts")
    (built.root / "lib/binary.ts").write_bytes(bytes(range(256)))
    (built.root / "lib/new\nline.ts").write_text("export const x = process.env.ODD;\n")
    for command in COMMANDS:
        ran = built.run(*command)
        assert (ran.code, ran.err) == (0, ""), command
    assert "ODD" not in built.run("facts").out


def test_a_file_that_vanishes_between_listing_and_reading(built: Shell) -> None:
    workspace = Workspace(built.root)
    files = workspace.files((".",))
    (built.root / "lib/acme/client.ts").unlink()
    assert "lib/acme/client.ts" not in {source.path for source in workspace.sources(files)}
    assert workspace.text("specs/gone.yaml") is None
    assert workspace.listed("gone", (".yaml",)) == ()


@contextmanager
def forbidden_to_root() -> Iterator[None]:
    """Permissions count for root too: its right to pass them over is put down, and taken up again at the end.

    By capset(2); version 3 of its header takes two 32-bit words of effective, permitted and inheritable rights.
    """
    if os.geteuid() != 0:
        yield
        return
    libc = ctypes.CDLL(None, use_errno=True)
    header = (ctypes.c_uint32 * 2)(0x20080522, 0)
    rights = (ctypes.c_uint32 * 6)()
    assert libc.capget(header, rights) == 0
    fewer = (ctypes.c_uint32 * 6)(*rights)
    fewer[0] &= ~0b110  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
    assert libc.capset(header, fewer) == 0
    try:
        yield
    finally:
        assert libc.capset(header, rights) == 0


@pytest.mark.parametrize(("folder", "command"), [("docs/guides/integrations", "build"), ("specs", "new")])
def test_a_folder_that_cannot_be_written(folder: str, command: str, built: Shell) -> None:
    built.replace("specs/acme.yaml", "Takes a payment", "Pays")
    (built.root / folder).chmod(0o500)
    with forbidden_to_root():
        ran = built.run(command, *(["zed"] if command == "new" else []))
    (built.root / folder).chmod(0o700)
    assert ran.code == 2
    assert ran.err.endswith("permission denied\n")


def test_a_file_that_cannot_be_read(built: Shell) -> None:
    (built.root / "specs/acme.yaml").chmod(0)
    with forbidden_to_root():
        ran = built.run("check")
    assert ran.err == "guidewright: cannot read specs/acme.yaml: permission denied\n"


def test_a_guide_in_another_encoding_is_not_overwritten(built: Shell) -> None:
    text = built.read(GUIDE).replace("Takes a payment", "Fährt fort")
    (built.root / GUIDE).write_bytes(text.encode("latin-1", "replace"))
    before = built.tree()
    ran = built.run("build")
    assert (ran.code, built.tree()) == (1, before)
    assert "it was edited by hand" in ran.out
    assert "error GW002 wrong-encoding" in built.run("check", "--format", "concise").out


def test_a_hand_written_guide_in_another_encoding(built: Shell) -> None:
    (built.root / "docs/guides/integrations/zed.md").write_bytes("# Zäd Integration Guide\n".encode("latin-1"))
    ran = built.run("check", "--format", "concise")
    assert ran.out == (
        "docs/guides/integrations/zed.md:1:4: error GW002 wrong-encoding: "
        "the byte 0xE4 is not UTF-8; as Latin-1 it is `ä`\n"
    )


@pytest.mark.parametrize(
    "encode",
    [
        pytest.param(lambda text: text.replace("\n", "\r\n").encode(), id="windows line ends"),
        pytest.param(lambda text: text.encode("utf-8-sig"), id="byte order mark"),
    ],
)
def test_a_checkout_in_another_form_is_up_to_date(encode: Callable[[str], bytes], built: Shell) -> None:
    for path in ("specs/acme.yaml", GUIDE, "lib/acme/client.ts", "guidewright.toml", "docs/architecture/api-design.md"):
        (built.root / path).write_bytes(encode(built.read(path)))
    before = built.tree()
    assert built.run("build").out == "1 guide up to date\n"
    assert built.run("build", "--check").code == 0
    assert built.run("check", "--fail-on", "warning").code == 0
    assert built.tree() == before


def test_an_empty_spec(built: Shell) -> None:
    built.write("specs/zed.yaml", "")
    ran = built.run("build")
    assert ran.code == 1
    assert "the file is empty" in ran.out
    assert "1 guide up to date" in ran.out


def test_a_guide_that_is_a_link_is_written_behind_it(built: Shell) -> None:
    built.replace("specs/acme.yaml", "Takes a payment", "Pays")
    (built.root / GUIDE).rename(built.root / "elsewhere.md")
    (built.root / GUIDE).symlink_to(built.root / "elsewhere.md")
    assert built.run("build").code == 0
    assert (built.root / GUIDE).is_symlink()
    assert "Pays" in built.read("elsewhere.md")


@pytest.mark.parametrize("target", ["../../../../outside.md", "acme.md"])
def test_a_guide_is_never_written_out_of_the_project(target: str, shell: Shell) -> None:
    guide = shell.root / GUIDE
    guide.parent.mkdir(parents=True)
    guide.symlink_to(target)
    ran = shell.run("build")
    message = f"cannot write {GUIDE}: it is a link that leads nowhere in the project; remove it"
    assert (ran.code, ran.err) == (2, f"guidewright: {message}\n")
    assert not (shell.root.parent / "outside.md").exists()


def test_the_current_folder_is_gone(empty: Shell) -> None:
    gone = empty.root / "gone"
    gone.mkdir()
    empty.monkeypatch.chdir(gone)
    gone.rmdir()
    empty.monkeypatch.setattr(empty.monkeypatch, "chdir", lambda _: None)
    message = "guidewright: the current folder does not exist any more; go to another one\n"
    assert empty.run("check").err == message


def test_paths_with_blanks_signs_and_other_alphabets(shell: Shell) -> None:
    shell.write("guidewright.toml", 'specs = "my specs"\nguides = "docs/Führer #1"\ncode = ["-code & more"]\n')
    (shell.root / "specs").rename(shell.root / "my specs")
    (shell.root / "-code & more").mkdir()
    for folder in ("lib", "app"):
        (shell.root / folder).rename(shell.root / "-code & more" / folder)
    for file in ("package.json", "tsconfig.json"):
        (shell.root / file).rename(shell.root / "-code & more" / file)
    shell.replace("my specs/acme.yaml", "../../architecture", "../architecture")
    assert shell.run("build").out == "wrote docs/Führer #1/acme.md\n"
    assert shell.run("build").out == "1 guide up to date\n"
    assert shell.run("check", "--fail-on", "warning").out.startswith("All good: 1 spec; 28 claims: 28 hold")
    assert shell.run("check", "docs/Führer #1/acme.md", "my specs").code == 0
    shell.replace("docs/Führer #1/acme.md", "Takes a payment", "Pays")
    assert "edited by hand" in shell.run("build").out


def test_a_configuration_above_is_found_from_any_subfolder(built: Shell) -> None:
    for folder in ("docs", "docs/guides/integrations", "lib/acme"):
        assert built.run("build", folder=folder).out == "1 guide up to date\n"
        assert built.run("check", folder=folder).out.startswith("All good: 1 spec")


def test_a_pyproject_of_another_project_on_the_way_is_passed_over(built: Shell) -> None:
    built.write("lib/pyproject.toml", '[project]\nname = "x"\ndependencies = ["guidewright"]\n')
    assert built.run("build", folder="lib/acme").out == "1 guide up to date\n"


def test_a_defect_of_the_tool_is_one_line_and_where_to_report_it(built: Shell) -> None:
    def defect(*_: object) -> None:
        raise RuntimeError("the cat sat on it")

    built.monkeypatch.setattr("guidewright.commands.check.check", defect)
    ran = built.run("check")
    assert (ran.code, ran.out) == (2, "")
    assert ran.err.startswith("guidewright: internal error: RuntimeError: the cat sat on it\n")
    assert "https://github.com/guidewright/guidewright/issues" in ran.err
    built.monkeypatch.setenv("GUIDEWRIGHT_TRACEBACK", "1")
    with pytest.raises(RuntimeError, match="cat"):
        built.run("check")
