"""A TypeScript repository out of nothing: as large, and as full of what is looked for, as a real one.

The same number of files gives the same bytes. Sizes are spread as in real ones (median 2.5 KB, mean 5.5 KB, some
100 KB); one file in fifty reads the environment, beside a validated one that many use.
"""

from __future__ import annotations

import random
import subprocess
from collections.abc import Iterator
from pathlib import Path

AREAS = ("billing", "contacts", "surveys", "teams", "auth", "storage", "search", "reports")
NAMES = 60
USERS, ROUTES, WEBHOOKS, BARRELS = 200, 150, 40, 60
_MEDIAN, _SPREAD, _LARGEST = 2_500, 1.25, 120_000
_WORDS = ("account", "amount", "customer", "draft", "entry", "filter", "handle", "item", "label", "member", "notice")


def generate(root: Path, count: int) -> None:
    """Fills `root` with a git repository of `count` files of code, and the configuration that belongs to them."""
    chance = random.Random(4000)
    for path, text in (*_settings(), *_code(chance, count)):
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    for command in (["init", "-q"], ["add", "-A"]):
        subprocess.run(["git", *command], cwd=root, check=True)


def _settings() -> Iterator[tuple[str, str]]:
    yield "package.json", '{"name": "generated", "scripts": {"dev": "next dev", "build": "next build"}}\n'
    yield "tsconfig.json", '{"compilerOptions": {"paths": {"@/*": ["./src/*"]}}}\n'
    yield ".env.example", "".join(f"SERVICE_{number}_KEY=\n" for number in range(NAMES))
    schema = "".join(f"    SERVICE_{n}_KEY: z.string(){'.optional()' if n % 3 else ''},\n" for n in range(NAMES))
    mapped = "".join(f"    SERVICE_{n}_KEY: process.env.SERVICE_{n}_KEY,\n" for n in range(NAMES))
    head = 'import { createEnv } from "@t3-oss/env-nextjs";\nimport { z } from "zod";\n\n'
    yield (
        "src/env.ts",
        f"{head}export const env = createEnv({{\n  server: {{\n{schema}  }},\n  runtimeEnv: {{\n{mapped}  }},\n}});\n",
    )


def _code(chance: random.Random, count: int) -> Iterator[tuple[str, str]]:
    for number in range(count - 1):
        area = AREAS[number % len(AREAS)]
        size = min(_LARGEST, int(chance.lognormvariate(0, _SPREAD) * _MEDIAN))
        path, first = _special(number, area)
        yield path, "".join((_imports(chance, number, area), first, *_filling(chance, path, size - len(first))))


def _special(number: int, area: str) -> tuple[str, str]:
    """The path of a file, and what it holds beside its filling."""
    variable = f"{area.upper()}_{number}_URL"
    at = 0
    for kind, many in (("user", USERS), ("route", ROUTES), ("webhook", WEBHOOKS), ("barrel", BARRELS), ("reader", 80)):
        at += many
        if number >= at:
            continue
        if kind == "user":
            name = f"SERVICE_{number % NAMES}_KEY"
            return (
                f"src/{area}/client-{number}.ts",
                f'import {{ env }} from "@/env";\n\nexport const key = env.{name};\n',
            )
        if kind == "route":
            handler = "export async function GET(request: Request) {\n  return Response.json({ ok: true });\n}\n"
            return f"src/app/api/{area}/v{number}/[id]/route.ts", handler
        if kind == "webhook":
            cases = "".join(f'    case "{area}.{word}": return handle{word.title()}(event);\n' for word in _WORDS)
            body = f"export function onWebhook(event: Event) {{\n  switch (event.type) {{\n{cases}  }}\n}}\n"
            return f"src/{area}/webhooks/handler-{number}.ts", body
        if kind == "barrel":
            return f"src/{area}/index-{number}/index.ts", f'export * from "../client-{number}";\n'
        forms = (
            f"export const url = process.env.{variable};\n",
            f'const {{ {variable}: url = "https://example.org" }} = process.env;\n',
            f"if (!process.env.{variable}) throw new Error('{variable} is not set');\n",
            f'export const url = process.env.{variable} ?? "https://example.org";\n',
        )
        return f"src/{area}/config-{number}.ts", forms[number % len(forms)]
    ending = (".tsx", ".ts", ".tsx", ".test.ts", ".ts")[number % 5]
    return f"src/{area}/part-{number // 100}/module-{number}{ending}", ""


def _imports(chance: random.Random, number: int, area: str) -> str:
    near = chance.randrange(max(1, number))
    lines = ['import { cn } from "@/lib/cn";', 'import { z } from "zod";', f'import {{ a }} from "./module-{near}";']
    if number % 3 == 0:
        lines.append(f'import {{ b }} from "@/{area}/index-{near}";')
    return "\n".join(lines) + "\n\n"


def _filling(chance: random.Random, path: str, size: int) -> Iterator[str]:
    made, number = 0, 0
    while made < size:
        one, two = chance.choice(_WORDS), chance.choice(_WORDS)
        if path.endswith(".tsx"):
            text = (
                f"export function {one.title()}{number}({{ {two} }}: {{ {two}: string[] }}) {{\n"
                f"  const [{one}, set{one.title()}] = useState<string | null>(null);\n"
                f'  return (\n    <section className="grid gap-{number % 9}">\n'
                f"      <h2>What is {two} & how it's kept</h2>\n"
                f"      {{{two}.map((each) => (\n        <Card key={{each}} onClick={{() => set{one.title()}(each)}}>\n"
                f"          {{each === {one} ? <b>{{each}}</b> : each}}\n        </Card>\n      ))}}\n"
                "    </section>\n  );\n}\n\n"
            )
        else:
            text = (
                f"/** Keeps the {one} of a {two}, or says why it cannot. */\n"
                f"export const {one}{number} = async (input: {two.title()}Input): Promise<{one.title()}Result> => {{\n"
                f"  const found = await db.{two}.findFirst({{ where: {{ id: input.id, {one}: {{ not: null }} }} }});\n"
                f"  if (!found) {{\n    return {{ ok: false, error: `no {two} ${{input.id}}` }};\n  }}\n"
                f"  return {{ ok: true, value: {{ ...found, {one}: schema.parse(found.{one}) }} }};\n}};\n\n"
            )
        yield text
        made += len(text)
        number += 1
