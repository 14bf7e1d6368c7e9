"""Scores five pages of the site by Lighthouse, as on a phone, from a server that compresses; fails below the bounds.

`make lighthouse` installs Lighthouse below the environment first. The table is for the note of a change; a run takes
about two minutes, and performance varies by some hundredths from run to run: the median of three counts.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT / "tests/browser"))

from site_server import built, served  # noqa: E402 - the server belongs to the tests

LIGHTHOUSE = Path(sys.executable).parents[1] / "lighthouse/node_modules/.bin/lighthouse"
PAGES = ("", "guides/integrations/", "guides/integrations/stripe/", "reference/environment-variables/", "status/")
BOUNDS = {"performance": 0.9, "accessibility": 1.0, "best-practices": 1.0, "seo": 1.0}
FLAGS = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking"
RUNS = 3


def scores(address: str, chromium: str) -> dict[str, float]:
    """The score of each category for one page, from 0 to 1."""
    command = [str(LIGHTHOUSE), address, "--output=json", "--quiet", f"--chrome-flags={FLAGS}"]
    command += [f"--only-categories={','.join(BOUNDS)}", "--form-factor=mobile"]
    ran = subprocess.run(
        command, check=True, capture_output=True, text=True, env={**os.environ, "CHROME_PATH": chromium}
    )
    report = json.loads(ran.stdout)
    lost = [
        name
        for name, audit in report["audits"].items()
        if audit["score"] == 0 and audit["scoreDisplayMode"] == "binary"
    ]
    if lost:
        print(f"  {address}: {', '.join(lost)}", file=sys.stderr)
    return {name: report["categories"][name]["score"] for name in BOUNDS}


def main() -> int:
    """Prints the table; 1 where a score is below its bound."""
    chromium = shutil.which(os.environ.get("GUIDEWRIGHT_CHROMIUM", "chromium"))
    if not chromium:
        print("lighthouse: no Chromium; name one by GUIDEWRIGHT_CHROMIUM", file=sys.stderr)
        return 2
    low = 0
    print("| Page | Performance | Accessibility | Best practices | SEO |\n|---|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder, served(Path(folder)) as home:
        built(Path(folder), home)
        for page in PAGES:
            runs = [scores(home + page, chromium) for _ in range(RUNS)]
            median = {name: statistics.median(run[name] for run in runs) for name in BOUNDS}
            print(f"| `/{page}` | {' | '.join(f'{score:.2f}' for score in median.values())} |", flush=True)
            low += sum(median[name] < bound for name, bound in BOUNDS.items())
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main())
