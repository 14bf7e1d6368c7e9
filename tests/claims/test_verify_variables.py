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
