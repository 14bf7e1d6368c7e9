from __future__ import annotations

import pytest
from judging import verdict

FILES = {
    "lib/acme.ts": "export const send = 1;\nconst hidden = 2;\nexport default send;\n",
    "lib/all.ts": 'export * from "a-package";\n',
    "lib/own.ts": 'export * from "./acme";\n',
    "lib/again.ts": 'export { default } from "./acme";\n',
    "lib/data.json": "{}",
}


@pytest.mark.parametrize(
    ("statement", "outcome"),
    [
        ('import { send } from "@/lib/acme";', "holds"),
        ('import send from "@/lib/acme";', "holds"),
        ('import send from "@/lib/again";', "holds"),
        ('import { send } from "@/lib/own";', "holds"),
        ('import data from "@/lib/data.json";', "holds"),
        ('import { hidden } from "@/lib/acme";', "broken"),
        ('import { gone } from "@/lib/own";', "broken"),
        ('import { gone } from "@/lib/gone";', "broken"),
        ('import { gone } from "@/lib/all";', "unproven"),
        ('import { gone } from "./gone";', "unproven"),
    ],
)
def test_imports(statement: str, outcome: str) -> None:
    spec = f"examples:\n  - title: Try\n    code: |\n      {statement}\n"
    assert verdict("import", spec, FILES).outcome == outcome


@pytest.mark.parametrize(("method", "outcome"), [("send", "holds"), ("sent", "broken")])
def test_calls(method: str, outcome: str) -> None:
    code = f'import {{ Acme }} from "@/lib/client";\n      const acme = new Acme();\n      await acme.{method}();'
    spec = f"examples:\n  - title: Try\n    code: |\n      {code}\n"
    assert verdict("call", spec, {"lib/client.ts": "export class Acme { send() {} }"}).outcome == outcome
