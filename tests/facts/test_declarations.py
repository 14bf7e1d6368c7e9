"""What a declaration requires, and how it is made: samples say neither of what is not read."""

from __future__ import annotations

import pytest

from guidewright.facts.extract import scan
from guidewright.source import Source


@pytest.mark.parametrize(
    ("path", "text", "said"),
    [
        pytest.param(
            *(".env.example", "A=1\n# B=2\n", {"A": "unknown setting", "B": "optional commented"}),
            id="dotenv",
        ),
        pytest.param(
            *("Dockerfile", "ARG C\nARG D=1\nARG E=\n", {"C": "unknown arg", "D": "optional arg", "E": "optional arg"}),
            id="dockerfile",
        ),
        pytest.param(
            "main.tf",
            'variable "f" {}\nvariable "g" { default = 1 }\nvariable "h" {\n  default = []\n}\n',
            {
                "TF_VAR_f": "required derived-variable",
                "TF_VAR_g": "optional derived-variable",
                "TF_VAR_h": "optional derived-variable",
            },
            id="terraform",
        ),
    ],
)
def test_what_a_declaration_requires(path: str, text: str, said: dict[str, str]) -> None:
    found = scan([Source(path, text)], (".",)).variables
    assert {v.name: f"{v.requirement} {v.form}" for v in found if v.role == "declared"} == said
