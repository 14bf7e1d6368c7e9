"""facts, claims, explain, rules, schema: what is said, and the JSON that others read."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from conftest import Shell
from guidewright.lint import all_rules

Transcript = Callable[[Shell], None]
ROOT = Path(__file__).parents[2]

# The fixed form: the keys of each list's entries, in this order.
FACTS = {
    "variables": ["name", "path", "line", "column", "requirement", "default", "form", "role", "scope"],
    "symbols": ["name", "kind", "path", "line", "end_line", "exported", "parent"],
    "routes": ["url", "methods", "path", "line"],
    "events": ["type", "handler", "path", "line"],
    "tables": ["name", "symbol", "path", "line", "columns"],
    "scripts": ["name", "command", "path", "line"],
    "calls": ["name", "path", "line"],
    "imports": ["name", "module", "path", "line"],
    "not_enumerable": ["path", "line", "text"],
    "containers": ["name", "path", "line"],
}
CLAIM = ["kind", "subject", "service", "path", "line", "verdict", "receipt", "reason", "why"]


def test_facts_as_text(shell: Shell, transcript: Transcript) -> None:
    shell.run("facts")
    transcript(shell)


def test_facts_as_json(shell: Shell) -> None:
    shell.write("lib/more.ts", "export const all = Object.keys(process.env);\n")
    shell.write("compose.yaml", "services:\n  database:\n    image: postgres:16\n")
    ran = shell.run("facts", "--format", "json")
    found = json.loads(ran.out)
    assert (ran.code, ran.err, found["version"]) == (0, "", 1)
    assert list(found) == ["version", *FACTS]
    for kind, keys in FACTS.items():
        assert found[kind], f"the project has no {kind}"
        assert all(set(keys) <= set(fact) for fact in found[kind]), kind
    assert set(found["tables"][0]["columns"][0]) == {"name", "symbol", "line"}
    endpoint = next(fact for fact in found["variables"] if fact["name"] == "ACME_ENDPOINT")
    assert (endpoint["path"], endpoint["line"], endpoint["column"]) == ("lib/acme/client.ts", 5, 34)
    assert (endpoint["requirement"], endpoint["default"]) == ("optional", "https://api.acme.example")
    assert (endpoint["role"], endpoint["scope"]) == ("read", "app")


def test_claims_as_text(shell: Shell, transcript: Transcript) -> None:
    shell.replace("lib/acme/client.ts", "async createPayment", "async makePayment")
    shell.run("claims")
    shell.run("claims", "acme", "--summary")
    shell.run("claims", "akme")
    shell.run("claims", "--summary", "--format", "json")
    transcript(shell)


def test_claims_as_json(shell: Shell) -> None:
    shell.replace("lib/acme/client.ts", "async createPayment", "async makePayment")
    ran = shell.run("claims", "--format", "json")
    found = json.loads(ran.out)
    assert (ran.code, list(found), found["version"]) == (0, ["version", "claims"], 1)
    assert all(set(CLAIM) <= set(claim) for claim in found["claims"])
    for claim in found["claims"]:
        assert claim["verdict"] in ("holds", "broken", "unproven")
        assert claim["receipt"] is None or set(claim["receipt"]) == {"path", "line"}
        assert claim["reason"] or claim["verdict"] == "holds"
    broken = [(claim["kind"], claim["subject"]) for claim in found["claims"] if claim["verdict"] == "broken"]
    assert broken == [("function", "createPayment"), ("call", "createPayment")]


def test_claims_of_a_broken_spec_leave_the_others(shell: Shell) -> None:
    shell.write("specs/zed.yaml", "service: [\n")
    ran = shell.run("claims")
    assert ran.out.startswith("acme: 28 claims: 28 hold\n")
    assert ran.err == "nothing is claimed by specs/zed.yaml, which has mistakes: guidewright check specs/zed.yaml\n"


def test_explain_a_rule_by_code_and_by_name(empty: Shell) -> None:
    by_code, by_name = empty.run("explain", "GW302"), empty.run("explain", "unread-variable")
    assert by_code.code == 0
    assert by_code.out == by_name.out
    assert by_code.out == (ROOT / "tooling/guidewright/rules/unread_variable.md").read_text("utf-8")


def test_explain_a_rule_where_the_configuration_is_wrong(empty: Shell) -> None:
    empty.write("guidewright.toml", "product = \n")
    assert empty.run("explain", "GW302").code == 0
    assert empty.run("rules").code == 0
    assert empty.run("schema").code == 0


def test_explain_a_variable(built: Shell, transcript: Transcript) -> None:
    built.write(".env.example", "ACME_ENDPOINT=\nACME_REGION=eu\n")
    built.write("lib/acme/region.ts", 'export const region = process.env.ACME_REGION || "eu";\n')
    built.run("explain", "ACME_ENDPOINT")
    built.run("explain", "ACME_REGION")
    transcript(built)


def test_explain_masks_secrets(built: Shell) -> None:
    secret = "sk_live_" + "4eC39HqLyjWDarjtT1zdp7dc"
    built.write("lib/acme/key.ts", f'export const key = process.env.ACME_LIVE_KEY ?? "{secret}";\n')
    for command in (("explain", "ACME_LIVE_KEY"), ("facts",), ("facts", "--format", "json"), ("check",)):
        ran = built.run(*command)
        assert "ACME_LIVE_KEY" in ran.out
        assert secret not in ran.out


@pytest.mark.parametrize(
    ("word", "hint"),
    [
        ("GW3O2", "; did you mean `GW302`?"),
        ("unread-variabel", "; did you mean `unread-variable`?"),
        ("ACME_API_KEYS", "; did you mean `ACME_API_KEY`?"),
        ("acme_endpoint", "; did you mean `ACME_ENDPOINT`?"),
        ("zzz", ""),
    ],
)
def test_explain_an_unknown_word(word: str, hint: str, built: Shell) -> None:
    ran = built.run("explain", word)
    expected = f"guidewright: `{word}` is no rule, and no variable of guides or code{hint}\n"
    assert (ran.code, ran.out, ran.err) == (2, "", expected)


def test_rules_lists_each_rule_once(empty: Shell) -> None:
    ran = empty.run("rules")
    lines = ran.out.splitlines()
    assert ran.code == 0
    assert [line.split()[:3] for line in lines] == [[r.rule.code, r.name, r.rule.severity] for r in all_rules()]
    assert all(re.fullmatch(r"GW\d{3}  [a-z-]+ +(error|warning|note) +\S.*", line) for line in lines)


def test_rules_and_schema_are_written_once(empty: Shell) -> None:
    count = len(all_rules()) + 1
    first, second = (empty.run("rules", "--output", "pages") for _ in range(2))
    assert first.out == f"{count} pages in pages, {count} of them written\n"
    assert second.out == f"{count} pages in pages, 0 of them written\n"
    assert empty.run("schema", "--output", "out/schema.json").out == "wrote out/schema.json\n"
    assert empty.run("schema", "--output", "out/schema.json").out == "out/schema.json is up to date\n"
    assert empty.run("schema", "--output", "out").err == "guidewright: cannot write out: is a directory\n"


def test_schema_is_printed(empty: Shell) -> None:
    ran = empty.run("schema")
    assert (ran.code, ran.err) == (0, "")
    assert "service" in json.loads(ran.out)["properties"]


def test_facts_work_without_any_configuration(empty: Shell) -> None:
    empty.write("src/a.ts", "export const a = process.env.A_KEY;\n")
    assert "A_KEY" in empty.run("facts").out
    assert "a.ts:1:30" in empty.run("facts", folder="src").out


WRITTEN = """\
# How we send invoices with Acme

## Environment Variables

**Required Variables**:

- `ACME_API_KEY` - API authentication key
- `ACME_REGIONS` - Where we send from
"""


def test_claims_of_a_guide_that_somebody_wrote(shell: Shell) -> None:
    shell.write("docs/guides/integrations/notes.md", WRITTEN)
    for name in ("notes", "acme"):
        found = json.loads(shell.run("claims", name, "--format", "json").out)["claims"]
        of_guide = [claim for claim in found if claim["path"] == "docs/guides/integrations/notes.md"]
        said = {(claim["kind"], claim["subject"], claim["line"]): claim["verdict"] for claim in of_guide}
        assert said["variable", "ACME_API_KEY", 7] == "holds"
        assert said["variable", "ACME_REGIONS", 8] == "broken"
        assert {claim["service"] for claim in of_guide} == {"acme"}
        assert (len(found) > len(of_guide)) == (name == "acme")
    assert shell.run("claims", "note").code == 2


def test_explain_a_variable_of_a_guide_that_somebody_wrote(shell: Shell) -> None:
    shell.write("docs/guides/integrations/notes.md", WRITTEN)
    ran = shell.run("explain", "ACME_REGIONS")
    assert ran.code == 0
    assert "Documented by docs/guides/integrations/notes.md\n" in ran.out
    assert "docs/guides/integrations/notes.md:8  variable: broken, no code reads `ACME_REGIONS`" in ran.out


def test_explain_names_the_line_of_the_variable_itself(shell: Shell) -> None:
    shell.replace("specs/acme.yaml", "API authentication key", "Key that `ACME_ENDPOINT` asks for")
    shell.run("build")
    line = (
        shell.read("docs/guides/integrations/acme.md")
        .splitlines()
        .index("- `ACME_ENDPOINT` - Where requests go (default: `https://api.acme.example`)")
    )
    assert f"  docs/guides/integrations/acme.md:{line + 1}  the guide\n" in shell.run("explain", "ACME_ENDPOINT").out
