"""What comes with the tool: the templates, and the page of each rule."""

from __future__ import annotations

from pathlib import Path


def packaged_templates() -> Path:
    """The folder of the templates. In a wheel they lie in the package, in a checkout at its top."""
    package = Path(__file__).parents[1]
    packaged = package / "templates"
    return packaged if packaged.is_dir() else package.parents[1] / "templates"


def rule_page(name: str) -> str:
    """The page of the rule called `name`, as it lies beside the rule."""
    return (Path(__file__).parents[1] / "rules" / f"{name.replace('-', '_')}.md").read_text("utf-8")
