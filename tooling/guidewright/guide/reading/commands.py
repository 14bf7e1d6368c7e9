"""Package scripts, the paths that are given to them, and the compose services that commands name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims.model import Claim
from guidewright.guide.reading.lines import Command, commands
from guidewright.guide.reading.paths import as_argument
from guidewright.guide.reading.reading import Reading, span_in, under
from guidewright.guide.reading.tense import is_denied, is_elsewhen

_MANAGERS = frozenset({"npm", "pnpm", "yarn", "bun"})
# What a package manager does itself; npm takes nothing else for a script but `test`, `start` and the like.
_OWN = frozenset(
    {
        "add", "audit", "bin", "cache", "c", "ci", "config", "create", "dedupe", "deploy", "dlx", "doctor", "env",
        "exec", "fetch", "get", "help", "i", "import", "info", "init", "install", "install-test", "it", "licenses",
        "link", "list", "ll", "login", "logout", "ls", "node", "outdated", "pack", "patch", "patch-commit",
        "plugin", "prune", "publish", "rebuild", "remove", "rm", "root", "search", "self-update", "set", "setup",
        "show", "store", "un", "uninstall", "unlink", "up", "update", "upgrade", "version", "view", "whoami",
        "why", "workspace", "workspaces", "x", "build",
    }
)  # fmt: skip
_BUN_OWN = frozenset({"test", "build"})
_NPM_SCRIPTS = frozenset({"test", "start", "stop", "restart"})
# Programs that pnpm, yarn and bun run by name as well, where no script is called so.
_PROGRAMS = frozenset(
    {
        "astro", "biome", "cypress", "drizzle-kit", "esbuild", "eslint", "expo", "graphql-codegen", "husky",
        "jest", "knip", "lint-staged", "mocha", "ncu", "nest", "next", "nx", "playwright", "prettier", "prisma",
        "rimraf", "rollup", "serve", "storybook", "stylelint", "supabase", "svelte-kit", "tailwindcss", "ts-node",
        "tsc", "tsup", "tsx", "turbo", "typeorm", "typedoc", "vercel", "vite", "vitest", "webpack", "wrangler",
        "changeset", "sentry-cli", "shadcn",
    }
)  # fmt: skip
_WITH_VALUE = frozenset({"--filter", "-F", "-C", "--dir", "--prefix", "-w", "--workspace", "--cwd", "--package"})
_SCRIPT_BEFORE = re.compile(r"\bscripts?\s+(?:called\s+|named\s+)?$", re.IGNORECASE)
_SCRIPT_AFTER = re.compile(r"^\s+(?:package |npm )?scripts?\b", re.IGNORECASE)
_SCRIPT = re.compile(r"[A-Za-z][\w.:-]*(?:/[\w.-]+)*")
_ONE_SERVICE = frozenset({"exec", "run", "port", "top", "attach", "cp"})
_SERVICES = frozenset(
    {
        "up",
        "start",
        "stop",
        "restart",
        "logs",
        "build",
        "pull",
        "push",
        "rm",
        "kill",
        "ps",
        "pause",
        "unpause",
        "create",
    }
)
_OPTION_VALUES = frozenset(
    {
        "-f", "--file", "-p", "--project-name", "--profile", "--env-file", "--project-directory", "--tail", "-n",
        "--since", "--until", "-e", "--env", "-u", "--user", "-w", "--workdir", "--index", "--scale", "-t",
        "--timeout", "--name", "--entrypoint", "-v", "--volume", "--publish", "-s", "--signal", "--pull",
        "--progress", "--build-arg", "-l", "--label", "--ansi", "--parallel", "--format", "--filter", "--status",
        "--wait-timeout",
    }
)  # fmt: skip
_SERVICE = re.compile(r"[a-zA-Z][\w.-]*")
_SAID = re.compile(r"\b(?:docker[ -])?compose (?:service|container)s?\s+$", re.IGNORECASE)


def scripts(reading: Reading) -> Iterator[Claim]:
    """The package scripts that commands run, and the paths that they are given; not those that the guide has made."""
    own = frozenset(_added(reading))
    for command in commands(reading.page):
        if command.words[0] not in _MANAGERS:
            continue
        name, rest = _script(command)
        if not name or not _SCRIPT.fullmatch(name) or name in own:
            continue
        why, given = f"{command.where} {under(command.setting)}", f"given to the script `{name}`"
        if re.search(r"\.[cm]?[jt]sx?$", name):
            # `bun run seed.ts`: a file and no script.
            given, rest = why, [name] if command.words[0] == "bun" else []
        else:
            yield reading.claim("script", name, command.place(name), why)
        for word in rest:
            if (path := as_argument(word, reading.known)) is not None:
                yield reading.claim("path", path, command.place(word), given)
    yield from _named_scripts(reading)


def _added(reading: Reading) -> Iterator[str]:
    """The scripts of a `package.json` that a guide shows."""
    for sample in reading.page.samples:
        found = re.search(r"\"scripts\"\s*:\s*\{(?P<inner>[^}]*)", "\n".join(sample.lines))
        yield from re.findall(r"\"([\w:.-]+)\"\s*:", found["inner"]) if found else ()


def _named_scripts(reading: Reading) -> Iterator[Claim]:
    """`The script `db:migrate``."""
    for said in reading.page.everything:
        for sentence in said.passage.sentences:
            for span in sentence.spans if not (is_elsewhen(sentence) or is_denied(sentence)) else ():
                is_named = _SCRIPT_BEFORE.search(sentence.before(span)) or _SCRIPT_AFTER.match(sentence.after(span))
                if is_named and re.fullmatch(r"[a-z][\w-]*(?::[\w-]+)+", span.text):
                    yield reading.claim("script", span.text, said.passage.place(span.inner), span_in(said))


def _script(command: Command) -> tuple[str, list[str]]:
    """The script that a package manager is to run, with what follows it; empty where it runs none of this project."""
    manager, rest, runs = command.words[0], list(command.words[1:]), False
    while rest:
        word = rest.pop(0)
        if word in _WITH_VALUE:
            rest = rest[1:]
        elif word.startswith("-"):
            if word in ("-v", "--version", "-g", "--global"):
                return "", []
        elif word in ("run", "run-script") and not runs:
            runs = True
        elif runs or _is_script(manager, word):
            return word, [other for other in rest if other != "--"]
        else:
            return "", []
    return "", []


def _is_script(manager: str, word: str) -> bool:
    if manager == "npm":
        return word in _NPM_SCRIPTS
    if manager == "bun" and word in _BUN_OWN:
        return False
    return (word == "build" or word not in _OWN) and word not in _PROGRAMS and not word.endswith((".ts", ".js"))


def containers(reading: Reading) -> Iterator[Claim]:
    """The services of `docker compose` that commands and sentences name, but for those of the guide's own samples."""
    own = frozenset(name for sample in reading.page.samples for name in _defined(sample.lines))
    for command in commands(reading.page):
        for name in _services(list(command.words)):
            if name in own:
                continue
            yield reading.claim("container", name, command.place(name), f"{command.where} {under(command.setting)}")
    for said in reading.page.everything:
        for sentence in said.passage.sentences:
            if is_elsewhen(sentence) or is_denied(sentence):
                continue
            for span in sentence.spans:
                if _SAID.search(sentence.before(span)) and _SERVICE.fullmatch(span.text) and span.text not in own:
                    yield reading.claim("container", span.text, said.passage.place(span.inner), span_in(said))


def _defined(lines: tuple[str, ...]) -> Iterator[str]:
    """The services of a compose file that a guide shows."""
    start = next((at for at, line in enumerate(lines) if re.match(r"services:\s*(?:#.*)?$", line)), len(lines))
    entries = (re.match(r"(?P<inset> +)(?P<name>[\w.-]+):", line) for line in lines[start + 1 :])
    found = [(len(entry["inset"]), entry["name"]) for entry in entries if entry]
    yield from (name for inset, name in found if inset == found[0][0])


def _services(words: list[str]) -> Iterator[str]:
    if words[0] == "docker" and words[1:2] == ["compose"]:
        rest = words[2:]
    elif words[0] == "docker-compose":
        rest = words[1:]
    else:
        return
    verb, named = "", list[str]()
    while rest:
        word = rest.pop(0)
        if re.match(r"\d?[<>]", word):
            break
        if word.startswith("-"):
            # `logs -f` follows, `compose -f` and `-n`, `-t` of some verbs take a value.
            takes = word in _OPTION_VALUES and not (verb in ("logs", "rm") and word in ("-f", "-t", "-v", "-s"))
            rest = rest[1:] if takes else rest
        elif not verb:
            verb = word
        else:
            named.append(word)
            if verb in _ONE_SERVICE:
                break
    if verb == "cp":
        named = [name.split(":")[0] for name in named if ":" in name]
    if verb in _ONE_SERVICE | _SERVICES:
        yield from (name for name in named if _SERVICE.fullmatch(name))
