from __future__ import annotations

import pytest
from judging import verdict

CLIENT = "lib/acme/client.ts"


@pytest.mark.parametrize(
    ("path", "text", "outcome"),
    [
        (CLIENT, "export const k = process.env.ACME_KEY;", "holds"),
        ("tests/a.test.ts", "export const k = process.env.ACME_KEY;", "unproven"),
        (CLIENT, "export const k = process.env[name()];", "unproven"),
        (CLIENT, "export const k = process.env.ACME_KEYS;", "broken"),
    ],
)
def test_variables(path: str, text: str, outcome: str) -> None:
    found = verdict("variable", "env: [{name: ACME_KEY}]\n", {path: text})
    assert found.outcome == outcome
    hung = verdict("requirement", "env: [{name: ACME_KEY}]\n", {path: text})
    assert (hung.cause is not None) == (outcome != "holds")


@pytest.mark.parametrize(
    ("path", "text", "outcome"),
    [
        ("apps/web/a.ts", "export const k = process.env[`ACME_${name}`];", "unproven"),
        ("apps/web/a.ts", "export const k = process.env[`OTHER_${name}`];", "broken"),
        ("apps/api/a.ts", "export const k = process.env[name];", "broken"),
        ("apps/web/a.test.ts", "export const k = process.env[name];", "broken"),
    ],
)
def test_computed_names_count_for_what_they_may_mean_in_the_services_root(path: str, text: str, outcome: str) -> None:
    found = verdict("variable", "root: apps/web\nenv: [{name: ACME_KEY}]\n", {path: text})
    assert found.outcome == outcome
    assert ("`a.ts` reads variables named `ACME_*`" in found.reason) == (outcome == "unproven")


def test_the_reads_of_the_services_root_decide() -> None:
    files = {
        "apps/web/a.ts": 'export const k = process.env.ACME_KEY ?? "x";',
        "apps/api/a.py": 'import os\nkey = os.environ["ACME_KEY"]\n',
        "apps/api/b.ts": 'export const k = process.env.ACME_KEY ?? "y";',
    }
    spec = "root: apps/web\nenv: [{name: ACME_KEY, default: x}]\n"
    assert verdict("requirement", spec, files).outcome == "holds"
    assert verdict("default", spec, files).outcome == "holds"
    del files["apps/web/a.ts"]
    assert verdict("variable", spec, files).outcome == "holds"
    assert verdict("default", spec, files).outcome == "broken"


def test_the_receipt_is_the_services_own_read() -> None:
    text = "export const k = process.env.ACME_KEY;"
    found = verdict("variable", "env: [{name: ACME_KEY}]\n", {"app/a.ts": text, "scripts/b.ts": text, CLIENT: text})
    assert found.receipt is not None
    assert found.receipt.path == CLIENT


@pytest.mark.parametrize(
    ("text", "required", "outcome"),
    [
        ("if (!process.env.ACME_KEY) throw new Error();", "true", "holds"),
        ("if (!process.env.ACME_KEY) throw new Error();", "false", "broken"),
        ('export const k = process.env.ACME_KEY ?? "x";', "true", "broken"),
        ('export const k = process.env.ACME_KEY ?? "x";', "false", "holds"),
        ("export const k = process.env.ACME_KEY;", "true", "unproven"),
    ],
)
def test_requirements(text: str, required: str, outcome: str) -> None:
    spec = f"env: [{{name: ACME_KEY, required: {required}}}]\n"
    assert verdict("requirement", spec, {CLIENT: text}).outcome == outcome


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ('export const k = process.env.ACME_KEY ?? "x";', "holds"),
        ('export const k = process.env.ACME_KEY ?? "y";', "broken"),
        ('export const k = process.env.ACME_KEY ?? "x";\nexport const l = process.env.ACME_KEY ?? "y";', "unproven"),
        ("export const k = process.env.ACME_KEY ?? name();", "unproven"),
        ("export const k = process.env.ACME_KEY;", "unproven"),
    ],
)
def test_defaults(text: str, outcome: str) -> None:
    assert verdict("default", "env: [{name: ACME_KEY, default: x}]\n", {CLIENT: text}).outcome == outcome
