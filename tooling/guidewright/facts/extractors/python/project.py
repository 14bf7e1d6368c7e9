"""All Python files of a project: which file an import means, and what an expression stands for across files."""

from __future__ import annotations

import ast
import posixpath
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property

from guidewright.facts.files import Files

from .bindings import Bind
from .file import File
from .prefilter import imported
from .syntax import parsed

_DEPTH = 8


@dataclass(frozen=True)
class Meaning:
    """What an expression stands for: a dotted name of another package, a binding of the project, or a whole file.

    `instance` holds where the binding is a class, and the expression an object of it.
    """

    foreign: str = ""
    file: File | None = None
    bind: Bind | None = None
    instance: bool = False

    def definition(self, *kinds: type[ast.AST]) -> ast.AST | None:
        """What is bound, if it is of one of these kinds."""
        return self.bind.node if self.bind is not None and isinstance(self.bind.node, kinds) else None

    @property
    def held(self) -> tuple[File, ast.ClassDef] | None:
        """The class that is meant, with its file."""
        node = self.definition(ast.ClassDef)
        return (self.file, node) if self.file is not None and isinstance(node, ast.ClassDef) else None


NOTHING = Meaning()


@dataclass
class Project:
    """The files, parsed when they are asked for."""

    files: Files
    _parsed: dict[str, File | None] = field(default_factory=dict)
    _found: dict[tuple[str, str], str | None] = field(default_factory=dict)
    _searched: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def file(self, path: str) -> File | None:
        """A file of the project as a tree."""
        if path not in self._parsed:
            source = self.files.source(path)
            module = parsed(source) if source is not None else None
            self._parsed[path] = File(module.source, module.tree) if module is not None else None
        return self._parsed[path]

    def find(self, importer: str, module: str) -> str | None:
        """The file that a module's name means in a file; None for what is not part of the project."""
        asked = (posixpath.dirname(importer), module)
        if asked not in self._found:
            self._found[asked] = self._resolved(*asked)
        return self._found[asked]

    @cached_property
    def _stems(self) -> frozenset[str]:
        """The names of all folders and files; a module that begins with none of them is not part of the project."""
        parts = (part for path in self.files.marks for part in path.removesuffix(".py").split("/"))
        return frozenset(parts)

    def _resolved(self, folder: str, module: str) -> str | None:
        name = module.lstrip(".")
        dots = len(module) - len(name)
        if dots:
            for _ in range(dots - 1):
                folder = posixpath.dirname(folder)
            return self._at(posixpath.join(folder, *name.split(".")) if name else folder)
        if name.partition(".")[0] not in self._stems:
            return None
        inside = name.replace(".", "/")
        found = (self._at(f"{root}/{inside}" if root else inside) for root in self._roots_of(folder))
        return next((path for path in found if path is not None), None)

    def _at(self, path: str) -> str | None:
        names = (f"{path}.py", f"{path}/__init__.py")
        return next((name for name in names if name in self.files.marks), None)

    def _roots_of(self, folder: str) -> tuple[str, ...]:
        if folder not in self._searched:
            self._searched[folder] = tuple(self._roots(folder))
        return self._searched[folder]

    def _roots(self, folder: str) -> Iterator[str]:
        """The folders in which Python may look for a module, outermost first; packages are none."""
        parts = folder.split("/")
        for number in range(len(parts) + 1):
            root = "/".join(parts[:number])
            if posixpath.join(root, "__init__.py") not in self.files.marks:
                yield root
                yield posixpath.join(root, "src")

    @cached_property
    def importers(self) -> dict[str | None, tuple[str, ...]]:
        """The files that import each file, or something of it, directly; under None, what is not of the project."""
        listed: dict[str | None, dict[str, None]] = {}
        for path, marks in self.files.marks.items():
            for module in imported(marks):
                listed.setdefault(self.find(path, module), {})[path] = None
        return {target: tuple(paths) for target, paths in listed.items()}

    def is_shared(self, path: str) -> bool:
        """Whether other files may use what stands on the level of a file: they import it, or it holds settings."""
        return bool(self.importers.get(path)) or "settings" in path.lower() or "config" in path.lower()

    def users(self, path: str) -> tuple[str, ...]:
        """A file, those that import it, and those that import it from a package that passes its names on."""
        packages: list[str] = [path]
        modules: dict[str, None] = {}
        for passing in packages:
            for importer in self.importers.get(passing, ()):
                if not importer.endswith("/__init__.py"):
                    modules[importer] = None
                elif importer not in packages:
                    packages.append(importer)
        # Those that pass names on come first, since they may give them others.
        return tuple(dict.fromkeys([*packages, *modules]))

    def meaning(self, file: File, node: ast.AST, depth: int = _DEPTH) -> Meaning:
        """What a name, a dotted name, or an object just made stands for."""
        if depth == 0:
            return NOTHING
        if isinstance(node, ast.Name):
            bound = file.bindings.of(node.id, node)
            return self._bound(file, bound, depth) if bound else Meaning(foreign=node.id)
        if isinstance(node, ast.Attribute):
            return self._member(self.meaning(file, node.value, depth - 1), node.attr, depth)
        if isinstance(node, ast.Call):
            return self._made(self.meaning(file, node.func, depth - 1))
        return NOTHING

    def top(self, file: File, name: str, depth: int = _DEPTH) -> Meaning:
        """What a name means on the level of a file."""
        return self._bound(file, file.bindings.at_top(name), depth) if depth else NOTHING

    def _bound(self, file: File, bound: list[Bind], depth: int) -> Meaning:
        if not bound:
            return NOTHING
        kinds = {bind.kind for bind in bound}
        if len(bound) > 1 and not (kinds <= {"function"} or kinds <= {"import"} or kinds <= {"class"}):
            return NOTHING
        # Of overloads the last is the function; of imports that replace each other the first is meant.
        bind = bound[0] if kinds == {"import"} else bound[-1]
        if bind.kind == "import":
            return self._imported(file, bind, depth)
        found = self.meaning(file, bind.node, depth - 1) if bind.kind == "value" else NOTHING
        if found != NOTHING:
            return found
        return self._self(file, bind) or Meaning(file=file, bind=bind)

    def _self(self, file: File, bind: Bind) -> Meaning | None:
        """What `self` or `cls` is an object of."""
        arguments = file.parent(bind.node)
        function = file.parent(arguments)
        holder = file.parent(function)
        of_class = isinstance(arguments, ast.arguments) and bind.name in ("self", "cls")
        if not of_class or not isinstance(holder, ast.ClassDef):
            return None
        return Meaning(file=file, bind=Bind("class", holder.name, holder), instance=True)

    def _imported(self, file: File, bind: Bind, depth: int) -> Meaning:
        path = self.find(file.path, bind.module)
        whole = isinstance(bind.node, ast.Import)
        name = bind.node.name if isinstance(bind.node, ast.alias) else ""
        target = self.file(path) if path is not None else None
        if whole:
            return Meaning(file=target) if target is not None else Meaning(foreign=bind.module)
        found = self.top(target, name, depth - 1) if target is not None else NOTHING
        if found != NOTHING:
            return found
        joined = bind.module + name if bind.module.endswith(".") else f"{bind.module}.{name}"
        below = self.find(file.path, joined)
        if below is not None:
            return Meaning(file=self.file(below))
        return Meaning(foreign=joined) if path is None and not joined.startswith(".") else NOTHING

    def _member(self, base: Meaning, name: str, depth: int) -> Meaning:
        if base.foreign:
            return Meaning(foreign=f"{base.foreign}.{name}")
        if base.file is not None and base.bind is None:
            found = self.top(base.file, name, depth - 1)
            below = self.find(base.file.path, f".{name}") if base.file.path.endswith("__init__.py") else None
            return Meaning(file=self.file(below)) if found == NOTHING and below is not None else found
        return self.attribute(base, name, depth)

    def attribute(self, base: Meaning, name: str, depth: int = _DEPTH) -> Meaning:
        """What a class, or one that it is derived from, binds a name to."""
        if base.held is None or depth == 0:
            return NOTHING
        file, held = base.held
        bound = file.bindings.inside(held, name)
        if bound:
            return self._bound(file, bound, depth)
        for parent in held.bases:
            found = self.attribute(self.meaning(file, parent, depth - 1), name, depth - 1)
            if found != NOTHING:
                return found
        return NOTHING

    def _made(self, called: Meaning) -> Meaning:
        if called.definition(ast.ClassDef) is None:
            return NOTHING
        return Meaning(file=called.file, bind=called.bind, instance=True)
