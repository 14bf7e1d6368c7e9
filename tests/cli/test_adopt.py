"""The how-to on adoption says what is so: its commands are run in a repository with many old findings.

`GUIDEWRIGHT_UPDATE=1` writes anew what they print.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

from conftest import GUIDE, Shell

PAGE = Path(__file__).parents[2] / "docs/how-to/adopt.md"
FOLDER = "docs/guides/integrations"
MENDED = f"{FOLDER}/service-07.md"
_UP_TO_THE_END = r"((?!```).*\n)*"
_STEP = re.compile(
    rf"^```console\n(?P<command>\$ guidewright .*)\n(?P<said>{_UP_TO_THE_END})```$"
    rf"|^```toml title=\"(?P<file>.*)\"\n(?P<text>{_UP_TO_THE_END})```$",
    re.M,
)


def old_repository(shell: Shell) -> None:
    """Twenty guides written by hand, whose code was never there, beside one that is right."""
    text = shell.read(GUIDE)
    (shell.root / GUIDE).unlink()
    (shell.root / "specs/acme.yaml").unlink()
    text = text[: text.rindex("<!-- Generated")]
    shell.write(f"{FOLDER}/acme.md", text)
    text = text[text.index("# Acme") : text.index("## Support")]
    for number in range(1, 21):
        other = text.replace("ACME", f"SERVICE_{number:02}").replace("Acme", f"Service{number:02}")
        shell.write(f"{FOLDER}/service-{number:02}.md", other.replace("acme", f"service-{number:02}"))


def test_the_commands_say_what_the_page_shows(built: Shell) -> None:
    old_repository(built)
    page = PAGE.read_text("utf-8")
    mended_before = page.index("## 5.")
    shown, done = "", 0
    for step in _STEP.finditer(page):
        if step["file"]:
            built.write(step["file"], step["text"])
            continue
        if step.start() > mended_before:
            built.write(MENDED, built.read(f"{FOLDER}/acme.md"))
        ran = built.run(*step["command"].split()[2:])
        shown += page[done : step.start("said")] + "".join(f"{line}\n" for line in (ran.out + ran.err).splitlines())
        done = step.end("said")
    shown += page[done:]
    if os.environ.get("GUIDEWRIGHT_UPDATE"):
        PAGE.write_text(shown, "utf-8")
        page = shown
    assert shown == page
