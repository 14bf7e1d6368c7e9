"""What the project as a whole is told: `.env.example` beside the code, and code that disagrees with itself."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from guidewright.commands.check import check
from guidewright.workspace import Workspace

SPEC = "service: acme\nname: Acme\nenv:\n  - {name: ACME_API_KEY, description: Key, required: true, secret: true}\n"
REQUIRED = 'if (!process.env.ACME_API_KEY) throw new Error("no key");\n'
RULES = ("undeclared-variable", "stale-declaration", "conflicting-defaults", "exposed-secret")


def found(root: Path, files: dict[str, str], *paths: str) -> list[str]:
    for path, text in {"guidewright.toml": "", "specs/acme.yaml": SPEC, **files}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text)
    workspace = Workspace(root)
    checked = check(workspace, workspace.config(), paths, datetime.date(2025, 12, 1))
    return [f"{f.place} {f.name}" for f in checked.findings if f.name in RULES]


@pytest.mark.parametrize(
    ("files", "said"),
    [
        ({".env.example": "A=1\n"}, [".env.example undeclared-variable"]),
        ({".env.example": "# ACME_API_KEY=x\n"}, []),
        ({".env.example": "A=1\n", "web/.env.sample": "ACME_API_KEY=x\n"}, []),
        ({".env.production": "A=1\n"}, []),
        ({"web/.env.example": "A=1\n"}, []),
        (
            {".env.example": "A=1\n", "compose.yaml": "services:\n  a:\n    environment:\n      ACME_API_KEY: x\n"},
            [],
        ),
        ({".env.example": "A=1\n", "a.ts": "export const a = process.env.ACME_API_KEY;\n"}, []),
    ],
)
def test_what_the_example_must_name(tmp_path: Path, files: dict[str, str], said: list[str]) -> None:
    assert found(tmp_path, {"a.ts": REQUIRED, **files}) == said


@pytest.mark.parametrize(
    ("line", "code", "said"),
    [
        ("ACME_OLD=1", "", [".env.example:2:1 stale-declaration"]),
        ("# ACME_OLD=1", "", [".env.example:2:3 stale-declaration"]),
        ("OTHER_OLD=1", "", []),
        ("ACME_OLD=1", "export const a = process.env.ACME_OLD;\n", []),
        ("ACME_OLD=1", "export const a = (name: string) => process.env[`ACME_${name}`];\n", []),
    ],
)
def test_what_the_example_names_for_nobody(tmp_path: Path, line: str, code: str, said: list[str]) -> None:
    files = {".env.example": f"ACME_API_KEY=x\n{line}\n", "a.ts": REQUIRED, "lib/b.ts": code}
    names = [each for each in found(tmp_path, files) if "undeclared" not in each]
    assert names == said


@pytest.mark.parametrize(
    ("first", "second", "disagree"),
    [
        ('"eu"', '"us"', True),
        ('"https://a.example"', '"https://a.example/"', False),
        ('"EU"', '"eu"', False),
        ('"eu"', '""', False),
        ('"eu"', "region()", False),
    ],
)
def test_which_defaults_disagree(tmp_path: Path, first: str, second: str, disagree: bool) -> None:
    files = {
        "a.ts": f"{REQUIRED}export const a = process.env.ACME_REGION ?? {first};\n",
        "b.ts": f"export const b = process.env.ACME_REGION || {second};\n",
        "a.test.ts": 'export const c = process.env.ACME_REGION ?? "test";\n',
    }
    assert bool(found(tmp_path, files)) is disagree


def test_a_secret_that_code_sends_to_browsers_is_found_without_any_guide_that_names_it(tmp_path: Path) -> None:
    files = {"a.ts": REQUIRED, "b.ts": "export const b = process.env.NEXT_PUBLIC_OTHER_SECRET;\n"}
    assert found(tmp_path, files) == ["b.ts:1:30 exposed-secret"]


def test_who_names_a_spec_is_not_told_of_the_project(tmp_path: Path) -> None:
    assert found(tmp_path, {"a.ts": REQUIRED, ".env.example": "A=1\n"}, "specs/acme.yaml") == []
