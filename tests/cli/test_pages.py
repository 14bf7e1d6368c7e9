"""Computed pages on the command line: written with the guides, never overwritten unasked, a note where code moved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from conftest import Shell

Transcript = Callable[[Shell], None]
PROOFS = "docs/status.md"


@pytest.fixture
def paged(shell: Shell) -> Shell:
    """A project whose configuration asks for pages, with its guide and pages built."""
    shell.write("guidewright.toml", shell.read("guidewright.toml") + '\n[site]\ncards = "overrides/cards"\n')
    shell.run("check")
    shell.run("build")
    shell.run("check")
    return shell


def test_pages_are_built_with_the_guides(paged: Shell, transcript: Transcript) -> None:
    before = paged.tree()
    paged.run("build")
    assert paged.tree() == before
    transcript(paged)


def test_an_edited_page_is_refused(paged: Shell, transcript: Transcript) -> None:
    paged.lines.clear()
    paged.replace(PROOFS, "# Proof and freshness", "# What we know")
    paged.run("check")
    paged.run("build", "acme")
    assert "# What we know" in paged.read(PROOFS)
    paged.run("build", "--overwrite", "pages")
    paged.run("check")
    transcript(paged)


def test_code_that_moved_is_a_note(paged: Shell, transcript: Transcript) -> None:
    paged.lines.clear()
    paged.replace("lib/acme/client.ts", "export class", "\n\nexport class")
    paged.run("check")
    paged.run("build", "--check")
    transcript(paged)


def test_a_spec_that_changed_needs_a_build(paged: Shell, transcript: Transcript) -> None:
    paged.lines.clear()
    paged.write("specs/acme.yaml", paged.read("specs/acme.yaml") + 'owner: "#payments"\n')
    paged.run("check")
    transcript(paged)


def test_a_spec_with_a_mistake_keeps_the_pages(paged: Shell) -> None:
    before = paged.read(PROOFS)
    paged.write("specs/acme.yaml", paged.read("specs/acme.yaml") + "onwer: x\n")
    assert paged.run("build").code == 1
    assert paged.read(PROOFS) == before
