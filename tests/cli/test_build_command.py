"""build: what is written, what is said, and what is never overwritten."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conftest import GUIDE, Shell

Transcript = Callable[[Shell], None]
CLIENT = "lib/acme/client.ts"


def test_build_writes_then_is_up_to_date(shell: Shell, transcript: Transcript) -> None:
    shell.run("build", "--check")
    shell.run("build")
    shell.run("build")
    shell.run("build", "--check")
    transcript(shell)


def test_build_shows_a_pending_change(built: Shell, transcript: Transcript) -> None:
    before = built.read(GUIDE)
    built.replace("specs/acme.yaml", "Where requests go", "Where requests are sent")
    built.run("build", "--check")
    built.run("build", "--diff")
    assert built.read(GUIDE) == before
    built.run("build", "acme")
    transcript(built)


def test_build_refreshes_line_numbers(built: Shell, transcript: Transcript) -> None:
    built.replace("lib/db/schema.ts", "export const", "\n\nexport const")
    built.run("build", "--check")
    built.run("check")
    built.run("build")
    transcript(built)


def test_build_refuses_an_edited_guide(built: Shell, transcript: Transcript) -> None:
    generated = built.read(GUIDE)
    built.replace(GUIDE, "Takes a payment", "Takes many payments")
    edited = built.read(GUIDE)
    for options in ([], ["--check"], ["--diff"]):
        built.run("build", *options)
        assert built.read(GUIDE) == edited
    built.run("check")
    built.run("build", "--overwrite")
    built.run("build", "--overwrite", "acme")
    assert built.read(GUIDE) == generated
    transcript(built)


def test_build_refuses_a_foreign_guide(shell: Shell, transcript: Transcript) -> None:
    shell.write(GUIDE, "# Acme Integration Guide\n\nWritten by hand.\n")
    shell.run("build")
    assert "by hand" in shell.read(GUIDE)
    shell.run("check", "--select", "GW6")
    shell.run("build", "--overwrite", "acme")
    transcript(shell)


def test_build_refuses_what_a_merge_left(built: Shell, transcript: Transcript) -> None:
    text = built.read(GUIDE)
    stamp = text.splitlines()[-1]
    other = stamp.replace("Digest ", "Digest 0")[: len(stamp)]
    built.says("a merge conflict in the last line of the guide")
    built.write(GUIDE, text.replace(stamp, f"<<<<<<< HEAD\n{stamp}\n=======\n{other}\n>>>>>>> topic"))
    built.run("build")
    assert ">>>>>>> topic" in built.read(GUIDE)
    built.run("build", "--overwrite", "acme")
    assert built.read(GUIDE) == text
    transcript(built)


def test_build_sees_text_below_the_last_line(built: Shell) -> None:
    built.write(GUIDE, built.read(GUIDE) + "\nOne more thing.\n")
    ran = built.run("build")
    assert ran.code == 1
    assert "+One more thing." in ran.out
    assert "edited by hand" in ran.out


def test_build_says_what_is_wrong_with_a_spec_and_builds_the_others(built: Shell, transcript: Transcript) -> None:
    built.write("specs/zed.yaml", "service: zed\nname: Zed\nsumary: Does things.\n")
    built.write("specs/abc.yaml", "service: abc\nname: Abc\nstatus: draft\n")
    built.run("build")
    assert "docs/guides/integrations/abc.md" in built.tree()
    assert "docs/guides/integrations/zed.md" not in built.tree()
    transcript(built)


def test_build_of_two_specs_of_one_service_writes_one_guide(built: Shell, transcript: Transcript) -> None:
    built.write("specs/acme.yml", built.read("specs/acme.yaml").replace("Takes a payment", "Pays"))
    before = built.read(GUIDE)
    built.run("build")
    assert built.read(GUIDE) == before
    transcript(built)


def test_build_of_a_renamed_spec(built: Shell, transcript: Transcript) -> None:
    (built.root / "specs/acme.yaml").rename(built.root / "specs/acme.yml")
    built.says("specs/acme.yaml is renamed to specs/acme.yml")
    built.run("build", "--check")
    built.run("build")
    (built.root / "specs/acme.yml").rename(built.root / "specs/zed.yaml")
    built.says("specs/acme.yml is renamed to specs/zed.yaml")
    built.run("build")
    assert "docs/guides/integrations/zed.md" not in built.tree()
    transcript(built)


def test_build_cannot_be_told_to_hide_a_broken_spec(built: Shell) -> None:
    built.write("guidewright.toml", 'ignore = ["GW0"]\n')
    built.write("specs/zed.yaml", "service: [\n")
    ran = built.run("build")
    assert ran.code == 1
    assert "specs/zed.yaml:1:10" in ran.out


@pytest.mark.parametrize(
    "arguments", [("--check", "--diff"), ("--diff", "--overwrite", "acme"), ("akme",), ("--dif",), ("--overwrite",)]
)
def test_build_refuses_wrong_arguments(arguments: tuple[str, ...], built: Shell) -> None:
    before = built.tree()
    ran = built.run("build", *arguments)
    assert ran.code == 2
    assert "--" in ran.err or "did you mean `acme`?" in ran.err
    assert built.tree() == before


def test_build_without_specs_names_the_next_step(empty: Shell) -> None:
    ran = empty.run("build")
    assert (ran.code, ran.out) == (0, "there is no spec in `specs/`; begin with `guidewright new SERVICE`\n")
