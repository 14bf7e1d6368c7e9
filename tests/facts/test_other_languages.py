from __future__ import annotations

import pytest

from guidewright.facts.extract import scan
from guidewright.source import Source


@pytest.mark.parametrize(
    ("path", "text", "expected"),
    [
        ("a.py", 'os.getenv("A_B")', [("A_B", "unknown", None)]),
        ("a.py", "os.getenv('A_B', 'd')", [("A_B", "optional", "d")]),
        ("a.py", 'os.environ.get("A_B", "d")', [("A_B", "optional", "d")]),
        ("a.py", 'os.environ["A_B"]', [("A_B", "required", None)]),
        ("a.py", 'os.environ["A_B"] = "1"', []),
        ("a.py", 'from decouple import config; config("A_B", default=5)', [("A_B", "optional", "5")]),
        ("a.py", 'config("A_B", default=5)', []),
        ("a.kt", 'val a = "${A_B}"', []),
        ("a.py", 'get_int_from_env("A_B")', [("A_B", "unknown", None)]),
        ("a.py", '# os.getenv("A_B")', []),
        ("a.go", 'key := os.Getenv("A_B")', [("A_B", "unknown", None)]),
        ("a.go", 'Key string `env:"A_B,required"`', [("A_B", "unknown", None)]),
        ("a.go", '// os.Getenv("A_B")', []),
        ("a.rb", "ENV['A_B'] || ENV.fetch('C_D')", [("A_B", "unknown", None), ("C_D", "required", None)]),
        ("a.rb", "ENV.fetch('A_B', 'd')", [("A_B", "optional", "d")]),
        ("A.java", 'System.getenv("A_B")', [("A_B", "unknown", None)]),
        ("A.java", '@Value("${A_B:d}")', [("A_B", "optional", "d")]),
        ("a.rs", 'env::var("A_B")', [("A_B", "unknown", None)]),
        ("a.rs", 'env!("A_B"); option_env!("C_D")', [("A_B", "required", None), ("C_D", "unknown", None)]),
        ("a.php", "env('A_B', 'd'); getenv('C_D'); $_ENV['E_F']", [("A_B", "optional", "d"), ("C_D", "unknown", None)]),
        ("A.cs", 'Environment.GetEnvironmentVariable("A_B")', [("A_B", "unknown", None)]),
    ],
)
def test_reads(path: str, text: str, expected: list[tuple[str, str, str | None]]) -> None:
    found = [(v.name, v.requirement, v.default) for v in scan([Source(path, text)], (".",)).variables]
    assert found[: len(expected)] == expected
    assert len(found) == len(expected) or path == "a.php"


def test_settings_classes_cannot_be_listed() -> None:
    facts = scan([Source("a.py", "import x\n\nclass Settings(BaseSettings):\n    api_key: str\n")], (".",))
    assert [(n.line, n.text) for n in facts.not_enumerable] == [(3, "class Settings(BaseSettings):")]
