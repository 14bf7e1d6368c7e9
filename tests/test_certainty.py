"""A page that may be no integration guide: what surely decides is an error, a guess at names is a warning."""

from __future__ import annotations

import datetime
from pathlib import Path

import pytest

from guidewright.commands.check import check
from guidewright.commands.templates import template_of
from guidewright.config import Config
from guidewright.guide.contract import Contract
from guidewright.workspace import Workspace

TODAY = datetime.date(2025, 12, 1)
GUIDE = "docs/acme.md"
CLIENT = 'export const key = process.env.ACME_API_KEY;\nexport const region = process.env.ACME_REGION ?? "eu";\n'
# Nothing of the code is called like the page, but for variables.
FILES = {
    "lib/keys/client.ts": CLIENT,
    "ops/keys.conf": "PassEnv HOME\n",
    "examples/shop/lib/keys/demo.ts": "export {};\n",
}
CONFIG = Config(guides="docs", select=("GW3", "GW4", "GW5"), ignore=("unproven-claim", "unlisted-variable"))


def found(root: Path, text: str, config: Config = CONFIG) -> list[str]:
    for path, content in {**FILES, GUIDE: text}.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(content)
    return [f"{f.severity} {f.name}" for f in check(Workspace(root), config, (), TODAY).findings]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Set `ACME_API_KYE` to your key.", ["warning unread-variable"]),
        ("See [the other](other.md).", ["error broken-link"]),
        ("```json\n{\n```", ["error broken-sample"]),
        ("```json\n{ port: 80 }\n```", ["warning broken-sample"]),
        ("Not this:\n\n```json\n{\n```", []),
        ("**A bad answer**\n\n```json\n{\n```", []),
        ("A note:\n\n```json\n{\n```", ["error broken-sample"]),
        ("```js\n// wrong\nsend({ );\n```", []),
        ("```js\n// Never twice.\nsend({ );\n```", ["error broken-sample"]),
        ("Set `ACME_REGION` (default: `us`).", ["warning wrong-default"]),
        ("Set `ACME_API_KEY` (default: `us`).", []),
        ("It stands in `lib/keys/client.ts:9`.", ["error wrong-location"]),
        ("`region` stands in `lib/keys/client.ts:1`.", ["warning wrong-location"]),
        ("It stands in `lib/client.ts`.", ["error missing-file"]),
        ("It stands in `lib/keys/something.ts`.", ["warning missing-file"]),
        ("It stands in `lib/demo.ts`.", ["warning missing-file"]),
        ("It stands in `lib/functions/client.ts`.", ["warning missing-file"]),
    ],
)
def test_only_what_surely_decides_is_an_error(text: str, expected: list[str], tmp_path: Path) -> None:
    assert found(tmp_path, f"# Acme\n\n## Configuration\n\n{text}\n") == expected


def test_a_guide_on_a_service_of_the_code_is_judged_sharply_in_any_layout(tmp_path: Path) -> None:
    (tmp_path / "lib/acme").mkdir(parents=True)
    (tmp_path / "lib/acme/index.ts").write_text("export {};\n")
    assert found(tmp_path, "# Acme\n\n## Configuration\n\nSet `ACME_API_KYE` to your key.\n") == [
        "error unread-variable"
    ]


def test_the_configuration_has_the_last_word(tmp_path: Path) -> None:
    config = CONFIG.model_copy(update={"severity": {"GW302": "error"}})
    text = "# Acme\n\n## Configuration\n\nSet `ACME_API_KYE` to your key.\n"
    assert found(tmp_path, text, config) == ["error unread-variable"]


@pytest.mark.parametrize(("share", "severity"), [(0.5, "error"), (0.4, "warning")])
def test_a_guide_with_half_of_the_sections_is_judged_as_one(share: float, severity: str, tmp_path: Path) -> None:
    contract: Contract = template_of(Workspace(tmp_path), Config()).contract
    kept = contract.sections[: int(len(contract.sections) * share + 0.5)]
    text = "# Acme\n\nSet `ACME_API_KYE` to your key.\n\n" + "".join(f"## {rule.heading}\n\nText.\n\n" for rule in kept)
    assert found(tmp_path, text) == [f"{severity} unread-variable"]


def test_a_name_that_stands_in_other_files_is_not_called_unread(tmp_path: Path) -> None:
    listed = "| Variable | Meaning | Default |\n|---|---|---|\n| `ACME_API_KEY` | the key | |\n"
    rows = "| `ACME_REGION` | where | `eu` |\n| `ACME_ZONE` | finer | `a` |\n"
    text = f"# Acme\n\n## Configuration\n\n{listed}{rows}"
    assert found(tmp_path, text) == ["warning unread-variable"]
    (tmp_path / "ops/zone.conf").write_text("PassEnv ACME_ZONE\n")
    assert found(tmp_path, text) == []


def test_the_links_of_a_guide_that_is_a_link_lead_from_elsewhere(tmp_path: Path) -> None:
    (tmp_path / "manual").mkdir()
    (tmp_path / "manual/linked.md").write_text("# Acme\n\nSee [the other](other.md).\n")
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs/linked.md").symlink_to("../manual/linked.md")
    assert found(tmp_path, "# Acme\n") == []
    (tmp_path / "docs/linked.md").unlink()
    (tmp_path / "docs/linked.md").write_text("# Acme\n\nSee [the other](other.md).\n")
    assert found(tmp_path, "# Acme\n") == ["error broken-link"]
