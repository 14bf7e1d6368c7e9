"""A project in which every text is hostile builds strictly, and nothing of it runs, is evaluated or read from disk."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path

import pytest
from hostile import CODE, SECRET, SECRET_FILE, SUM, TEXT, hostile

from renderers import both, read, squeezed, unsafe

ROOT = Path(__file__).parents[2]
ACME = (ROOT / "tests/guide/acme.yaml").read_text("utf-8")
PAGES = ("guides/integrations/acme", "guides/integrations", "reference/environment-variables", "status")


@dataclass(frozen=True)
class Built:
    """A project whose site was built: its folder, and what the build said."""

    folder: Path
    said: str

    def page(self, page: str) -> str:
        return (self.folder / "site" / page / "index.html").read_text("utf-8")


def built(folder: Path, spec: str, product: str, code: dict[str, str]) -> Built:
    """Makes a project with one spec, builds its guide, its computed pages and its site."""
    for name in ("templates", "overrides", "docs/assets"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("cards"))
    configuration = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:\n")[0]
    quoted = json.dumps(product)
    files = {
        "mkdocs.yml": configuration,
        "guidewright.toml": f'product = {quoted}\n[site]\ncards = "overrides/cards"\n'
        'code-url = "https://code.example/{path}#L{line}"\n',
        "docs/index.md": "# Home\n",
        "docs/architecture/api-design.md": "# API design\n",
        "docs/tags.md": (ROOT / "docs/tags.md").read_text("utf-8"),
        "specs/acme.yaml": spec,
        SECRET_FILE: SECRET,
        **code,
    }
    for path, text in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8")
    done = _run(folder, "guidewright", "build")
    assert done.returncode == 0, done.stdout
    done = _run(folder, "mkdocs", "build", "--strict")
    assert done.returncode == 0, done.stderr
    return Built(folder, done.stderr)


def _run(folder: Path, module: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "NO_MKDOCS_2_WARNING": "1", "NO_COLOR": "1"}
    command = (sys.executable, "-m", module, *arguments)
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def code_with(default: str, folder: str) -> dict[str, str]:
    """Code that reads the variables of the spec, from a folder of that name."""
    lines = [
        f'export const endpoint = process.env.ACME_ENDPOINT ?? "{default}";',
        "export const key = process.env.ACME_API_KEY!;",
        f'export const lost = process.env.ACME_LOST ?? "{default}";',
    ]
    return {f"{folder}/client.ts": "\n".join(lines), f"{folder}/other.ts": lines[0].replace('";', ' 2";')}


@pytest.fixture(scope="module")
def attacked(tmp_path_factory: pytest.TempPathFactory) -> Built:
    folder = "lib/acme/{{ 7*191 }} <img src=x onerror=alert(1)> [a](javascript:b) `c` |"
    code = code_with("</code><script>alert(1)</script> {{ 7*191 }} | `x`", folder)
    return built(tmp_path_factory.mktemp("hostile"), hostile(ACME), TEXT, code)


@pytest.fixture(scope="module")
def harmless(tmp_path_factory: pytest.TempPathFactory) -> Built:
    return built(tmp_path_factory.mktemp("harmless"), ACME, "Practice Hub", code_with("x", "lib/acme"))


class _Unsafe(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: Counter[str] = Counter()
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.update(unsafe(tag, dict(attrs)))


def what_runs(html: str) -> Counter[str]:
    """What of a page runs or brings in what others wrote; the theme's icons aside, of which there may be more."""
    found = _Unsafe(html).found
    del found["<svg>"]
    return found


@pytest.mark.parametrize("page", PAGES)
def test_nothing_runs_that_the_theme_does_not_run_anywhere(attacked, harmless, page):
    assert what_runs(attacked.page(page)) == what_runs(harmless.page(page))
    article = re.search(r"<article.*</article>", attacked.page(page), re.DOTALL)
    assert article is not None
    assert not what_runs(article[0])
    # Well-formed, so that nothing leaves the element that it stands in.
    assert read(article[0]).texts["h1"]


def test_no_page_is_made_by_a_text(attacked, harmless):
    pages = [{path.relative_to(site.folder) for path in site.folder.rglob("*.html")} for site in (attacked, harmless)]
    assert pages[0] == pages[1]


def test_nothing_is_evaluated_or_read_from_disk(attacked):
    for path in (attacked.folder / "site").rglob("*"):
        if path.suffix in (".html", ".json", ".txt", ".md", ".xml"):
            text = path.read_text("utf-8")
            assert str(7 * 191) not in text, path
            assert SECRET not in text, path


def test_every_text_is_shown(attacked):
    shown = read(re.search(r"<article.*</article>", attacked.page(PAGES[0]), re.DOTALL)[0])
    github, _ = both((attacked.folder / "docs/guides/integrations/acme.md").read_text("utf-8").partition("\n---\n")[2])
    assert shown.text.count(SUM) >= github.text.count(SUM) > 40
    for tag in ("h2", "h3", "li", "td"):
        texts = [squeezed(text.replace("¶", "")) for text in shown.texts[tag]]
        assert [text for text in texts if text in github.texts[tag]] == github.texts[tag], tag
    assert squeezed(CODE.split(" | ")[0]) in shown.text


def test_search_runs_nothing(attacked):
    index = json.loads((attacked.folder / "site/search/search_index.json").read_text("utf-8"))
    assert len(index["docs"]) > 40
    for entry in index["docs"]:
        assert not what_runs(entry["title"]), entry["location"]
        assert not what_runs(entry["text"]), entry["location"]
