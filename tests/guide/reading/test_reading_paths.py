from __future__ import annotations

import pytest
from reading_of import places, said


@pytest.mark.parametrize(
    ("text", "path"),
    [
        ("See `lib/acme/client.ts`.", "lib/acme/client.ts"),
        ("See `acme/client.ts`.", "acme/client.ts"),
        ("See `./lib/acme/gone.ts`.", "lib/acme/gone.ts"),
        ("See `/scripts/acme-sync.ts`.", "/scripts/acme-sync.ts"),
        ("See `app/api/invoices/[id]/route.ts`.", "app/api/invoices/[id]/route.ts"),
        ("All of `lib/acme/`.", "lib/acme/"),
        ("Everything below `lib/acme` is ours.", "lib/acme"),
        ("It picks up `lib/**/*.test.ts`.", "lib/**/*.test.ts"),
        ("`vitest.config.ts` says so.", "vitest.config.ts"),
        ("- lib/acme/client.ts: the client", "lib/acme/client.ts"),
        ("`lib/acme/client.ts#load` does it.", "lib/acme/client.ts"),
        ("Copy `.env.example`? It lists `config/acme.yml`.", "config/acme.yml"),
        ("### `lib/acme/events.ts`", "lib/acme/events.ts"),
        ("| File |\n|---|\n| `lib/acme/events.ts` |", "lib/acme/events.ts"),
        ("<p>See <code>lib/acme/events.ts</code>.</p>", "lib/acme/events.ts"),
        ("> See `lib/acme/events.ts`.", "lib/acme/events.ts"),
        ("!!! note\n\n    See `lib/acme/events.ts`.", "lib/acme/events.ts"),
        ("Add a branch to `load` in `lib/acme/client.ts`.", "lib/acme/client.ts"),
        ("To add a test, create `lib/x.test.ts`; `vitest.config.ts` finds it.", "vitest.config.ts"),
        ("```bash\npnpm test lib/acme\n```", "lib/acme"),
    ],
)
def test_paths_are_read_in_any_form(text: str, path: str) -> None:
    assert f"path {path}" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "Create `lib/acme/charges.ts` for it.",
        "This creates a `lib/acme/charges.ts` for it.",
        "Last year a commit dropped the file `lib/acme/charges.ts`.",
        "Then create a file `scratch/keys.md`.",
        "Delete `lib/acme/draft.ts` if you have one.",
        "You can create `lib/acme/charges.ts`.",
        "Create these files:\n\n- `lib/acme/a.ts`\n- `lib/acme/b.ts`",
        "## Roadmap\n\n- `lib/acme/stream.ts`",
        "## What changed\n\n- `lib/acme/old.ts` is new",
        "`lib/acme/old.ts` is gone.",
        "Keep it in `.env.local`.",
        "Its login is in `~/.config/acme/config.toml`.",
        "It lies in `/etc/acme/acme.conf`.",
        "Ask for `/js/acme.umd.cjs`.",
        "Put it into `path/to/file.ts`.",
        "It is written in `Node.js` and `Next.js`.",
        "Use `@acme/sdk` or `application/json`.",
        "`read:vat write:vat`, `true/false`, `and/or`",
        "See `https://acme.example/lib/x.ts` and `acme.example/lib/x.ts`.",
        "The image `ghcr.io/acme/web.ts` is old.",
        "There is no `lib/acme/session.ts`.",
        "`modules/[feature]/index.ts` is the entry of a feature.",
        "Example: `user-service.ts` for a service.",
        "`acme-docker/docker-compose.yml` is where you installed it.",
    ],
)
def test_other_words_are_no_paths(text: str) -> None:
    assert said(text, "path") == []


def test_the_place_is_that_of_the_word_in_a_long_paragraph() -> None:
    text = "Much is said\nin many lines, and `a b` before\n  `lib/acme/client.ts` comes."
    assert places(text, "path") == [("lib/acme/client.ts", 3, 4)]


def test_the_place_in_a_cell_counts_what_is_escaped() -> None:
    text = "| A | B |\n|---|---|\n| `x \\| y` | `z \\| q` and `lib/acme/client.ts` |"
    (found,) = places(text, "path")
    assert found == ("lib/acme/client.ts", 3, 28)


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("`load` (`lib/http.ts:82-90`)", "location lib/http.ts:82-90 in lib/http.ts = load"),
        ("hence `encodeForm` at `lib/http.ts:12`.", "location lib/http.ts:12 in lib/http.ts = encodeForm"),
        ("`load` counts them (`lib/http.ts:7`)", "location lib/http.ts:7 in lib/http.ts = load"),
        ("See `lib/http.ts#L7-L9`.", "location lib/http.ts:7-9 in lib/http.ts"),
        (
            "| Place | What |\n|---|---|\n| `lib/http.ts:7` | `load`, the rest |",
            "location lib/http.ts:7 in lib/http.ts = load",
        ),
    ],
)
def test_lines_of_files_are_read_with_what_they_show(text: str, claim: str) -> None:
    assert claim in said(text, "location")


def test_trees_are_read_with_their_folders() -> None:
    text = """
        ```
        acme-app/
        ├── lib/
        │   ├── acme/
        │   │   ├── client.ts    # talks to Acme
        │   │   └── events.ts
        │   └── http.ts
        └── package.json
        ```
    """
    assert said(text) == [
        "path lib/acme/client.ts",
        "path lib/acme/events.ts",
        "path lib/http.ts",
        "path package.json",
    ]
    assert places(text, "path")[0] == ("lib/acme/client.ts", 5, 13)


def test_a_tree_hangs_on_its_root() -> None:
    text = "~~~text\nlib/acme\n|-- client.ts\n`-- events.ts\n~~~"
    assert said(text) == ["path lib/acme/client.ts", "path lib/acme/events.ts"]


@pytest.mark.parametrize("lead", ["Create this structure:", "The folder of your own project:"])
def test_a_tree_of_something_else_is_none(lead: str) -> None:
    assert said(f"{lead}\n\n```\nsrc/\n├── page.ts\n└── main.ts\n```", "path") == []
