"""Files that are no code: compose, `.env.example`, Dockerfile, shell, workflow, package.json."""

from __future__ import annotations

import pytest

from guidewright.facts.extract import covers, scan
from guidewright.source import Source


def variables(path: str, text: str) -> list[tuple[int, str, str, str, str | None]]:
    found = scan([Source(path, text)], (".",)).variables
    return [(v.line, v.name, v.role, v.requirement, v.default) for v in found]


def test_compose() -> None:
    text = """services:
  web:
    image: acme/web:${TAG:-latest}
    environment:
      DATABASE_URL: ${DATABASE_URL:?set it}
      APP_URL: "${APP_URL:-http://localhost:3000}" # ${IN_A_COMMENT}
      API_TOKEN: hunter2hunter
      PASSED_ON:
    command: echo $$NOT_OURS ${BARE} $SHORT
  worker:
    environment:
      - PASSED
      - LIST_SET=1
      - "QUOTED=2"
# ${COMMENTED}
"""
    assert variables("docker-compose.yml", text) == [
        (3, "TAG", "read", "optional", "latest"),
        (5, "DATABASE_URL", "set", "unknown", None),
        (5, "DATABASE_URL", "read", "required", None),
        (6, "APP_URL", "set", "unknown", None),
        (6, "APP_URL", "read", "optional", "http://localhost:3000"),
        (7, "API_TOKEN", "set", "unknown", "***"),
        (8, "PASSED_ON", "read", "unknown", None),
        (9, "BARE", "read", "unknown", None),
        (9, "SHORT", "read", "unknown", None),
        (12, "PASSED", "read", "unknown", None),
        (13, "LIST_SET", "set", "unknown", "1"),
        (14, "QUOTED", "set", "unknown", "2"),
    ]


def test_broken_compose_keeps_its_interpolations() -> None:
    assert variables("compose.yaml", "a: [\nb: ${X:-1}\n") == [(2, "X", "read", "optional", "1")]


def test_dotenv() -> None:
    text = """# The address of the application
APP_URL=http://localhost:3000
export QUOTED="a # b" # c
EMPTY=
# OPTIONAL=5
#TIGHT=6
# NOTE = this is prose and no setting
API_KEY=abcdefgh12345
DATABASE_URL=postgres://user:hunter22@localhost/db
PLACEHOLDER_KEY=your_key_here
EXPANDED=${BASE}/x
lower=1
"""
    assert variables(".env.example", text) == [
        (2, "APP_URL", "declared", "unknown", "http://localhost:3000"),
        (3, "QUOTED", "declared", "unknown", "a # b"),
        (4, "EMPTY", "declared", "unknown", None),
        (5, "OPTIONAL", "declared", "optional", "5"),
        (6, "TIGHT", "declared", "optional", "6"),
        (8, "API_KEY", "declared", "unknown", "***"),
        (9, "DATABASE_URL", "declared", "unknown", "postgres://user:********@localhost/db"),
        (10, "PLACEHOLDER_KEY", "declared", "unknown", "your_key_here"),
        (11, "EXPANDED", "declared", "unknown", "${BASE}/x"),
        (11, "BASE", "read", "unknown", None),
    ]


def test_dockerfile() -> None:
    text = """# ARG IN_A_COMMENT
ARG NODE_VERSION=22
ARG BASE_PATH
FROM node:${NODE_VERSION}
ENV PORT=3000 \\
    HOST=0.0.0.0
ENV OLD form
ENV BASE_PATH=$BASE_PATH
RUN OWN=1 && echo $OWN $FROM_OUTSIDE ${WITH:-d} $PATH
"""
    assert variables("apps/web/Dockerfile", text) == [
        (2, "NODE_VERSION", "declared", "optional", "22"),
        (3, "BASE_PATH", "declared", "unknown", None),
        (5, "PORT", "set", "unknown", "3000"),
        (6, "HOST", "set", "unknown", "0.0.0.0"),
        (7, "OLD", "set", "unknown", "form"),
        (8, "BASE_PATH", "set", "unknown", None),
        (9, "FROM_OUTSIDE", "read", "unknown", None),
        (9, "WITH", "read", "optional", "d"),
    ]


def test_shell() -> None:
    text = """#!/bin/sh
# $COMMENTED
OWN=1
TARGET="${TARGET:-production}"
: "${NEEDED:?is not set}"
echo $OWN $FREE "$HOME" ${OTHER}
for ITEM in a b; do echo $ITEM; done
read -r ANSWER
echo $ANSWER \\$ESCAPED
export GIVEN=2
"""
    assert variables("scripts/run.sh", text) == [
        (4, "TARGET", "read", "optional", "production"),
        (5, "NEEDED", "read", "required", None),
        (6, "FREE", "read", "unknown", None),
        (6, "OTHER", "read", "unknown", None),
        (10, "GIVEN", "set", "unknown", None),
    ]


def test_workflow() -> None:
    text = """on: push
env:
  NODE_ENV: test
  # IN_A_COMMENT: x
jobs:
  build:
    steps:
      - run: |
          TAG=1
          echo $TAG $FREE $GITHUB_SHA $NODE_ENV
        env:
          API_KEY: ${{ secrets.ACME_KEY }}
          URL: ${{ vars.ACME_URL }}
      - if: env.NODE_ENV == 'test'
        run: echo ${{ env.FROM_ENV }}
      # ${{ secrets.COMMENTED }}
"""
    assert variables(".github/workflows/ci.yml", text) == [
        (3, "NODE_ENV", "set", "unknown", "test"),
        (10, "FREE", "read", "unknown", None),
        (12, "API_KEY", "set", "unknown", None),
        (12, "ACME_KEY", "read", "unknown", None),
        (13, "URL", "set", "unknown", None),
        (13, "ACME_URL", "read", "unknown", None),
        (14, "NODE_ENV", "read", "unknown", None),
        (15, "FROM_ENV", "read", "unknown", None),
    ]


def test_package_json() -> None:
    text = """{
  "name": "acme",
  "scripts": {
    "dev": "PORT=3000 next dev",
    "test": "vitest run \\"src\\"",
    "deploy": "TAG=1 sh -c 'echo $TAG $REGION'"
  },
  "config": { "scripts": { "no": "none" } }
}
"""
    facts = scan([Source("package.json", text)], (".",))
    assert [(s.name, s.command, s.line) for s in facts.scripts] == [
        ("dev", "PORT=3000 next dev", 4),
        ("test", 'vitest run "src"', 5),
        ("deploy", "TAG=1 sh -c 'echo $TAG $REGION'", 6),
    ]
    assert [(v.name, v.role, v.line, v.default) for v in facts.variables] == [
        ("PORT", "set", 4, "3000"),
        ("TAG", "set", 6, "1"),
        ("REGION", "read", 6, None),
    ]


@pytest.mark.parametrize(
    "path",
    [
        *["a.ts", "a.mjs", "package.json", "tsconfig.json", "tsconfig.base.json", ".env.example", ".env", "run.sh"],
        *["docker-compose.yml", "compose.prod.yaml", "Dockerfile", "web.Dockerfile", ".github/workflows/a.yml"],
        *["podman/env.sample", "app.py", "main.go"],
    ],
)
def test_covered(path: str) -> None:
    assert covers(path)


@pytest.mark.parametrize(
    "path",
    [
        "README.md",
        "node_modules/a/index.js",
        "a.min.js",
        "package-lock.json",
        "pnpm-lock.yaml",
        "a.json",
        "a.yml",
        "a.css",
    ],
)
def test_not_covered(path: str) -> None:
    assert not covers(path)
