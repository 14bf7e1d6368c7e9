"""check in a repository with a past: suppressions, exempt files, the baseline, what changed, editors."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from io import BytesIO
from types import SimpleNamespace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from conftest import GUIDE, Shell

Transcript = Callable[[Shell], None]
SPEC = "specs/acme.yaml"
HAND_WRITTEN = "docs/guides/integrations/zed.md"


@pytest.fixture
def drifted(built: Shell) -> Shell:
    built.replace("lib/acme/client.ts", "process.env.ACME_API_KEY", "process.env.ACME_KEY")
    built.replace("lib/acme/client.ts", "class AcmeClient {", "class Acme {")
    return built


@pytest.fixture
def repository(drifted: Shell) -> Shell:
    """The project with its findings, all of it committed."""
    git(drifted, "init", "-q", "-b", "main")
    commit(drifted)
    drifted.lines.clear()
    return drifted


def git(shell: Shell, *arguments: str) -> None:
    identity = ("-c", "user.name=A", "-c", "user.email=a@a.example", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *identity, *arguments], cwd=shell.root, check=True, capture_output=True)


def commit(shell: Shell) -> None:
    git(shell, "add", ".")
    git(shell, "commit", "-q", "-m", "more", "--no-verify")


def concise(shell: Shell, *options: str) -> list[str]:
    return shell.run("check", "--format", "concise", *options).out.splitlines()


def codes(shell: Shell, *options: str) -> list[str]:
    return [finding["code"] for finding in json.loads(shell.run("check", "--format", "json", *options).out)["findings"]]


def test_a_comment_suppresses(drifted: Shell, transcript: Transcript) -> None:
    drifted.run("check", "--format", "concise")
    drifted.replace(
        SPEC, "name: ACME_API_KEY", "name: ACME_API_KEY # guidewright: ignore GW302 the vendor's library reads it"
    )
    drifted.replace(
        SPEC,
        "    class: AcmeClient",
        "    # guidewright: ignore missing-class it is being renamed\n    class: AcmeClient",
    )
    drifted.run("check")
    drifted.replace(SPEC, "missing-class it is being renamed", "missing-clas, GW402")
    drifted.run("check")
    drifted.run("check", "--select", "GW3")
    drifted.run("check", "--format", "json")
    transcript(drifted)


def test_what_keeps_a_spec_from_being_judged_is_not_suppressed(built: Shell) -> None:
    built.replace(SPEC, "summary:", "# guidewright: ignore unknown-key, GW302 never mind\nsumary:")
    found = concise(built)
    assert [line for line in found if "GW004" in line]
    assert not [line for line in found if "GW901" in line]


def test_a_comment_in_a_guide_written_by_hand(built: Shell, transcript: Transcript) -> None:
    text = built.read(GUIDE)
    built.write(HAND_WRITTEN, text[: text.rindex("<!-- Generated")].replace("AcmeClient", "ZedClient"))
    built.run("check", HAND_WRITTEN, "--format", "concise", "--select", "GW4,GW901")
    line = "Location: `lib/acme/client.ts` (class `ZedClient`)"
    comment = "<!-- guidewright: ignore GW402 the class is being renamed -->"
    built.replace(HAND_WRITTEN, line, f"{comment}\n{line}")
    built.run("check", HAND_WRITTEN, "--format", "concise", "--select", "GW4,GW901")
    transcript(built)


@pytest.mark.parametrize(
    ("pattern", "words", "left"),
    [
        ("specs/acme.yaml", '"GW302"', ["GW402"]),
        ("specs/*.yaml", '"GW3", "missing-class"', []),
        ("specs", '"GW"', []),
        ("./specs/", '"GW302"', ["GW402"]),
        ("**/acme.yaml", '"GW302"', ["GW402"]),
        ("**", '"GW302"', ["GW402"]),
        ("*", '"GW302"', ["GW402"]),
        ("*.yaml", '"GW302"', ["GW302", "GW402"]),
        ("spec", '"GW302"', ["GW302", "GW402"]),
        ("docs/**", '"GW302"', ["GW302", "GW402"]),
    ],
)
def test_files_are_exempt_from_rules(pattern: str, words: str, left: list[str], drifted: Shell) -> None:
    config = drifted.read("guidewright.toml")
    drifted.write("guidewright.toml", f'{config}\n[per-file-ignores]\n"{pattern}" = [{words}]\n')
    assert [code for code in codes(drifted) if code in ("GW302", "GW402")] == left


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('"specs/*.yaml" = ["GW3O2"]', "`per-file-ignores` of `specs/*.yaml`: no rule is called `GW3O2`; did you mean"),
        ('"../specs" = ["GW302"]', "a path inside the project is expected, in which `*` and `**` stand for any part"),
        ('"specs/*.yaml" = "GW302"', 'a list is expected, such as `"specs/*.yaml" = ["GW302"]`'),
    ],
)
def test_mistakes_in_exemptions_are_told(line: str, message: str, built: Shell) -> None:
    config = built.read("guidewright.toml")
    built.write("guidewright.toml", f"{config}\n[per-file-ignores]\n{line}\n")
    ran = built.run("check")
    assert ran.code == 2
    assert message in ran.err


def test_a_baseline_hides_what_was_there(drifted: Shell, transcript: Transcript) -> None:
    drifted.run("check", "--write-baseline", "old.json")
    drifted.lines.append(drifted.read("old.json"))
    drifted.run("check", "--baseline", "old.json")
    drifted.says("lines move")
    drifted.write(SPEC, "# One line more.\n\n" + drifted.read(SPEC))
    drifted.run("check", "--baseline", "old.json")
    drifted.replace("lib/acme/client.ts", "process.env.ACME_KEY", "process.env.ACME_KEY + process.env.ACME_NEW")
    drifted.run("check", "--baseline", "old.json", "--format", "concise")
    drifted.replace("lib/acme/client.ts", "class Acme {", "class AcmeClient {")
    drifted.run("check", "--baseline", "old.json", "--format", "concise")
    drifted.run("check", "specs", "--baseline", "old.json", "--format", "concise")
    drifted.write("guidewright.toml", 'baseline = "old.json"\n' + drifted.read("guidewright.toml"))
    drifted.run("check", "--write-baseline", "old.json")
    drifted.run("check")
    transcript(drifted)


def test_a_baseline_that_cannot_be_used(built: Shell, transcript: Transcript) -> None:
    built.run("check", "--baseline", "gone.json")
    foreign = ('{"findings": []}', '{"version": 2, "findings": []}', '{"version": 1, "findings": [{"code": 1}]}', "[]")
    for text in ("{", *foreign):
        built.says(f"old.json holds {text}")
        built.write("old.json", text)
        built.run("check", "--baseline", "old.json")
    built.write("guidewright.toml", 'baseline = "../old.json"\n')
    built.run("check")
    transcript(built)


def test_what_keeps_a_spec_from_being_judged_is_in_no_baseline(built: Shell, transcript: Transcript) -> None:
    built.replace(SPEC, "summary:", "sumary:")
    built.run("check", "--write-baseline", "old.json")
    built.run("check", "--baseline", "old.json", "--format", "concise")
    transcript(built)


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (["--write-baseline", "a.json", SPEC], "--write-baseline writes all findings: leave PATH out"),
        (["--write-baseline", "a.json", "--changed-since", "main"], "leave --changed-since out"),
        (["--write-baseline", "a.json", "--baseline", "b.json"], "leave --baseline out"),
        (["--stdin-filename", SPEC, SPEC], "--stdin-filename names what is checked: leave PATH out"),
        (["--stdin-filename", SPEC, "--changed-since", "main"], "leave --changed-since out"),
        (["--statistics", "--format", "json"], "--statistics goes with the formats `full` and `concise`"),
        (["--stdin-filename", "lib/acme/client.ts"], "`lib/acme/client.ts` is the path of no spec or guide"),
        (["--stdin-filename", "docs/guides/integrations/index.md"], "is the path of no spec or guide"),
    ],
)
def test_options_that_contradict_each_other(options: list[str], message: str, built: Shell) -> None:
    before = built.tree()
    stdin(built, b"")
    ran = built.run("check", *options)
    assert ran.code == 2
    assert message in " ".join(ran.err.split())
    assert built.tree() == before


def test_only_what_changed_is_shown(repository: Shell, transcript: Transcript) -> None:
    repository.run("check", "--changed-since", "main")
    repository.says("another file is new")
    repository.write("lib/other.ts", "export const other = process.env.OTHER_KEY;\n")
    repository.run("check", "--changed-since", "HEAD", "--format", "concise")
    repository.replace("lib/acme/client.ts", "class Acme {", "class Acme {\n")
    repository.run("check", "--changed-since", "HEAD", "--format", "concise")
    repository.run("check", "--changed-since", "nowhere")
    repository.run("check", "--changed-since", "--output=x")
    transcript(repository)


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("README.md", False),
        ("lib/zed/client.ts", False),
        (SPEC, True),
        (GUIDE, True),
        ("lib/acme/client.ts", True),
        ("lib/acme/new.ts", True),
        ("guidewright.toml", True),
    ],
)
def test_which_changes_touch_a_guide(path: str, shown: bool, repository: Shell) -> None:
    before = repository.read(path) if (repository.root / path).exists() else ""
    repository.write(path, f"{before}\n")
    assert bool(codes(repository, "--changed-since", "HEAD", "--select", "GW302")) is shown
    git(repository, "checkout", "-q", "-b", "work")
    commit(repository)
    assert bool(codes(repository, "--changed-since", "main", "--select", "GW302")) is shown


def test_the_last_reader_of_a_variable_goes_away(built: Shell) -> None:
    text = built.read("lib/acme/client.ts")
    built.write("lib/acme/client.ts", text.replace("process.env.ACME_API_KEY", "env.key"))
    built.write("lib/env.ts", "export const env = { key: process.env.ACME_API_KEY };\n")
    git(built, "init", "-q")
    commit(built)
    built.write("lib/env.ts", "export const env = { key: '' };\n")
    assert "GW302" in codes(built, "--changed-since", "HEAD")


@pytest.mark.parametrize(
    ("path", "code"),
    [(SPEC, "GW606"), (GUIDE, "GW6"), ("docs/architecture/api-design.md", "GW5"), ("lib/acme/client.ts", "GW401")],
)
def test_what_is_deleted_shows_what_missed_it(path: str, code: str, built: Shell) -> None:
    git(built, "init", "-q")
    commit(built)
    assert codes(built) == []
    (built.root / path).unlink()
    everything = codes(built)
    assert [found for found in everything if found.startswith(code)], everything
    assert codes(built, "--changed-since", "HEAD") == everything


def test_what_others_did_meanwhile_is_no_change(repository: Shell) -> None:
    git(repository, "checkout", "-q", "-b", "work")
    repository.write("README.md", "# More\n")
    commit(repository)
    git(repository, "checkout", "-q", "main")
    repository.write(SPEC, repository.read(SPEC) + "\n")
    commit(repository)
    git(repository, "checkout", "-q", "work")
    assert codes(repository, "--changed-since", "main") == []
    assert codes(repository, "--changed-since", "HEAD~1") == []
    git(repository, "checkout", "-q", "main")
    assert "GW302" in codes(repository, "--changed-since", "HEAD~1")


def test_a_project_below_the_top_of_its_repository(repository: Shell) -> None:
    top = repository.root / "deep"
    top.mkdir()
    git(repository, "mv", "specs", "lib", "app", "docs", "package.json", "tsconfig.json", "guidewright.toml", "deep")
    commit(repository)
    (top / "README.md").write_text("# More\n")
    ran = repository.run("check", "--changed-since", "HEAD", "--format", "concise", folder="deep")
    assert (ran.code, ran.out) == (0, "")
    client = top / "lib/acme/client.ts"
    client.write_text(client.read_text() + "\n")
    assert "GW302" in repository.run("check", "--changed-since", "HEAD", "--format", "concise", folder="deep").out


def test_without_git_nothing_is_known_of_changes(built: Shell) -> None:
    ran = built.run("check", "--changed-since", "main")
    assert ran.code == 2
    assert ran.err.startswith("guidewright: --changed-since: git says: not a git repository")
    built.monkeypatch.setenv("PATH", "/nowhere")
    ran = built.run("check", "--changed-since", "main")
    assert (ran.code, ran.err) == (
        2,
        "guidewright: --changed-since: git cannot be run; install it, or leave the option out\n",
    )


def test_statistics(drifted: Shell, transcript: Transcript) -> None:
    drifted.run("check", "--statistics")
    drifted.run("check", "--statistics", "--format", "concise")
    drifted.run("check", "--statistics", "--select", "GW5")
    transcript(drifted)


def stdin(shell: Shell, data: bytes) -> None:
    shell.monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=BytesIO(data)))


def test_an_editor_asks_about_what_it_holds(built: Shell) -> None:
    before = built.tree()
    stdin(built, built.read(SPEC).replace("class: AcmeClient", "class: AcmeKlient").encode())
    found = concise(built, "--stdin-filename", SPEC)
    assert [line for line in found if "GW402" in line and "AcmeKlient" in line]
    stdin(built, built.read(GUIDE).replace("Acme", "Acne").encode())
    assert [line for line in concise(built, "--stdin-filename", GUIDE) if "GW601" in line]
    stdin(built, built.read(SPEC).encode())
    ran = built.run("check", "--stdin-filename", "acme.yaml", folder="specs")
    assert ran.code == 0
    stdin(built, b"service: new\nname: New\n")
    assert [line for line in concise(built, "--stdin-filename", "specs/new.yaml") if line.startswith("specs/new.yaml:")]
    stdin(built, b"# New\n")
    assert [line for line in concise(built, "--stdin-filename", HAND_WRITTEN) if line.startswith(HAND_WRITTEN)]
    stdin(built, b"name: \xff\n")
    ran = built.run("check", "--stdin-filename", SPEC)
    assert (ran.code, ran.err) == (2, "guidewright: --stdin-filename: what standard input holds is not UTF-8\n")
    assert built.tree() == before


def test_the_snippet_shows_what_the_editor_holds(built: Shell) -> None:
    stdin(built, ("# above\n" + built.read(SPEC).replace("class: AcmeClient", "class: AcmeKlient")).encode())
    ran = built.run("check", "--stdin-filename", SPEC)
    assert "class: AcmeKlient" in ran.out


_EDITS = st.lists(st.tuples(st.integers(0, 400), st.sampled_from(("drop", "double", "cut"))), max_size=5)


@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=_EDITS, moves=st.lists(st.integers(0, 400), max_size=3))
def test_a_baseline_leaves_nothing_however_lines_move(
    edits: list[tuple[int, str]], moves: list[int], built: Shell
) -> None:
    text = built.read(GUIDE)
    lines = text[: text.rindex("<!-- Generated")].replace("AcmeClient", "ZedClient").splitlines()
    for at, what in edits:
        line = lines[at % len(lines)]
        shorter = {"drop": [], "double": [line, line], "cut": [line[: len(line) // 2]]}[what]
        lines[at % len(lines) : at % len(lines) + 1] = shorter
    built.write(HAND_WRITTEN, "\n".join(lines) + "\n")
    built.run("check", "--write-baseline", "old.json")
    assert json.loads(built.read("old.json"))["findings"]
    assert concise(built, "--baseline", "old.json") == []
    headings = [at for at, line in enumerate(lines) if line.startswith("## ")]
    for move in moves:
        at = headings[move % len(headings)]
        lines[at] = f"\n{lines[at]}"
    built.write(HAND_WRITTEN, "\n".join(lines) + "\n")
    assert concise(built, "--baseline", "old.json") == []
