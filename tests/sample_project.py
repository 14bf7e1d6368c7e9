"""The repository's own specs, guides and sample code, copied to where a test may change them."""

from __future__ import annotations

import shutil
from pathlib import Path

ROOT = Path(__file__).parents[1]
_CLUTTER = shutil.ignore_patterns("node_modules", ".next", "rules", "assets")


def copied_to(root: Path) -> Path:
    """Copies them to `root`, without what no claim is about."""
    for name in ("specs", "templates", "docs", "examples", "overrides"):
        shutil.copytree(ROOT / name, root / name, ignore=_CLUTTER)
    shutil.copy(ROOT / "pyproject.toml", root)
    return root
