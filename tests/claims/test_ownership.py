from __future__ import annotations

import pytest
from judging import verdict

CLIENT = "lib/acme/client.ts"
SPEC = "env: [{name: ACME_KEY}]\nowns: {prefixes: [AC_LEGACY]}\nnot_owned: [{name: ACME_OTHER, reason: Not ours.}]\n"


def missing(files: dict[str, str], others: dict[str, str] | None = None, spec: str = SPEC) -> list[str]:
    return [w.subject for w in verdict("variables-complete", spec, files, others=others).witnesses]


def reads(*names: str) -> str:
    return "".join(f"export const v{n} = process.env.{name};\n" for n, name in enumerate(names))


@pytest.mark.parametrize(
    ("name", "demanded"),
    [
        *[("ACME_URL", True), ("NEXT_PUBLIC_ACME_URL", True), ("AC_LEGACY_ID", True), ("ACMEX_URL", False)],
        *[("ACME_OTHER", False), ("ACME_KEY", False), ("OTHER", False)],
    ],
)
def test_leading_words(name: str, demanded: bool) -> None:
    assert missing({"lib/elsewhere.ts": reads(name)}) == ([name] if demanded else [])


@pytest.mark.parametrize("name", ["NODE_ENV", "VERCEL_URL"])
def test_platform_names_are_never_demanded(name: str) -> None:
    assert missing({CLIENT: reads(name)}) == []


def test_a_variable_that_only_its_files_read() -> None:
    assert missing({CLIENT: reads("TOKEN"), "lib/acme/other.ts": reads("TOKEN")}) == ["TOKEN"]


def test_a_shared_variable_is_the_products_own() -> None:
    """A payment client reads APP_URL, and so does a page that no spec owns."""
    assert missing({CLIENT: reads("APP_URL"), "app/layout.tsx": reads("APP_URL")}) == []


def test_a_variable_of_two_services_is_demanded_of_none() -> None:
    files = {CLIENT: reads("APP_URL"), "lib/other/client.ts": reads("APP_URL")}
    assert missing(files, {"other": "env: []\n"}) == []


def test_tests_do_not_share_a_variable() -> None:
    assert missing({CLIENT: reads("TOKEN"), "tests/setup.ts": reads("TOKEN")}) == ["TOKEN"]


def test_the_module_that_checks_all_variables_does_not_share_them() -> None:
    env = """import { createEnv } from "@t3-oss/env-nextjs";
import { z } from "zod";
export const env = createEnv({
  server: { TOKEN: z.string() },
  runtimeEnv: { TOKEN: process.env.TOKEN },
});
"""
    client = 'import { env } from "@/lib/env";\nexport const token = env.TOKEN;\n'
    assert missing({"lib/env.ts": env, CLIENT: client}) == ["TOKEN"]


def test_what_another_spec_documents_is_satisfied() -> None:
    assert missing({CLIENT: reads("TOKEN")}, {"other": "env: [{name: TOKEN}]\n"}) == []
