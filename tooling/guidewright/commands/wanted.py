"""Which specs and guides a user asked for."""

from __future__ import annotations

from collections.abc import Sequence

from guidewright.commands.prove import Service
from guidewright.config import Config
from guidewright.workspace import WorkspaceError


class Wanted:
    """Which specs and guides a user named; with no names, all."""

    def __init__(self, paths: Sequence[str], config: Config) -> None:
        self.paths = tuple(path.rstrip("/") for path in paths)
        self.met: set[str] = set()
        self.config = config

    def path(self, path: str) -> bool:
        """Whether a path is one of those, or lies below one."""
        named = [p for p in self.paths if path == p or path.startswith(f"{p}/") or p == "."]
        self.met.update(named)
        return not self.paths or bool(named)

    def service(self, service: Service) -> bool:
        """Whether a spec or its guide is."""
        # Both are asked, so that naming a guide and its spec counts both names as met.
        spec, guide = self.path(service.loaded.source.path), self.path(service.guide_path)
        return spec or guide

    def refuse_unknown(self) -> None:
        """Raises WorkspaceError for a name that was never met."""
        for path in self.paths:
            if path not in self.met:
                where = f"specs stand in `{self.config.specs}/`, guides in `{self.config.guides}/`"
                raise WorkspaceError(f"no spec or guide at `{path}`: {where}")
