"""Spec and verdicts in, the guide's text out, by the template and its contract."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jinja2 import FunctionLoader, TemplateNotFound, TemplateSyntaxError, meta, nodes
from jinja2 import TemplateError as JinjaError
from jinja2.sandbox import SandboxedEnvironment
from pydantic import ValidationError

from guidewright import change, yaml_tree
from guidewright.claims.model import Verdict
from guidewright.config import Config
from guidewright.guide.compose import compose
from guidewright.guide.contract import PART_KINDS, Contract, Part, SectionPart
from guidewright.guide.escape import Markdown
from guidewright.guide.filters import CLOSE, OPEN, MisplacedError, environment, line
from guidewright.source import Place, Source
from guidewright.spec.model import Spec

MAIN = "guide.md.j2"
_KNOWN = {"guide", "heading", "range"}


class TemplateError(Exception):
    """A template or its contract cannot be used; the message names the file, the line and what is wrong."""

    def __init__(self, place: Place, message: str) -> None:
        super().__init__(f"{place}: {message}")
        self.place = place
        self.message = message


def read_contract(source: Source) -> Contract:
    """The contract in a `contract.yaml`. Raises TemplateError where it is none."""
    tree, mistakes = yaml_tree.parse(source)
    if mistakes or tree is None:
        first = mistakes[0] if mistakes else None
        raise TemplateError(first.place if first else Place(source.path, 1, 1), first.message if first else "empty")
    try:
        contract = Contract.model_validate(yaml_tree.plain(tree))
    except ValidationError as error:
        first_error = error.errors()[0]
        # Part kinds turn up in the location as if they were keys.
        path = tuple(step for step in first_error["loc"] if step not in PART_KINDS)
        place = yaml_tree.place_of(tree, path)
        raise TemplateError(place, f"`{'.'.join(map(str, path))}`: {first_error['msg']}") from error
    ids = [section.id for section in contract.sections]
    for number, id in enumerate(ids):
        if id in ids[:number]:
            raise TemplateError(yaml_tree.place_of(tree, ("sections", number, "id")), f"a second section `{id}`")
    return contract


@dataclass(frozen=True)
class Template:
    """A template, compiled once: its contract and its files."""

    contract: Contract
    folder: str
    jinja: SandboxedEnvironment

    @classmethod
    def compile(cls, contract: Contract, files: Mapping[str, str], folder: str = "") -> Template:
        """The template in `files`, whose names are relative to the template's `folder` (which messages name).

        Raises TemplateError for a missing or superfluous section file, a syntax error and an undefined name.
        """
        template = cls(contract, folder, environment())
        wanted = {MAIN, *(f"sections/{section.id}.md.j2" for section in contract.sections)}
        for name in sorted(wanted - set(files)):
            raise template._error(name, 0, "the contract asks for this file, and it is not there")
        for name in sorted(set(files) - wanted):
            if name.startswith("sections/"):
                raise template._error(name, 0, "the contract has no such section")
        template.jinja.loader = FunctionLoader(lambda name: _loaded(name, files))
        template.jinja.globals = {"range": range}
        for name in sorted(files):
            if name.endswith(".j2"):
                template._check(name, files[name])
        return template

    def render(self, loaded_spec: Spec, origin: str, verdicts: Sequence[Verdict], config: Config) -> str:
        """The text of the guide of a spec with its closing comment; `origin` is the spec's path.

        `verdicts` are those on the spec's claims. Raises TemplateError where the template asks for something that is
        not there, or prints something where it is not safe.
        """
        view = compose(self.contract, loaded_spec, verdicts, config)
        try:
            body = self.jinja.get_template(MAIN).render(guide=view, heading=self._heading)
        except TemplateNotFound as error:
            raise self._error(*_spot(error), f"includes `{error.name}`, which is not there") from error
        except (JinjaError, MisplacedError, ArithmeticError, LookupError, TypeError, ValueError) as error:
            raise self._error(*_spot(error), str(error)) from error
        if OPEN in body or CLOSE in body:
            number = next(n for n, text in enumerate(body.split("\n"), 1) if OPEN in text or CLOSE in text)
            raise self._error(MAIN, 0, f"`verbatim` is used outside a fence, in line {number} of the guide")
        return change.stamped(body, origin)

    def _heading(self, id: str, n: int = 0, title: object = None) -> Markdown:
        """The heading that the contract gives to a part, its number and title filled in."""
        for section in self.contract.sections:
            for part in _sections(section.parts):
                if part.id == id:
                    # Braces are escaped in the title, so no slot can come in with it.
                    filled = str(line(title)) if title is not None else ""
                    words = part.heading.replace("{n}", str(n))
                    return Markdown(words.replace("{title}", filled).replace("{date}", filled))
        raise MisplacedError(f"the contract has no part `{id}`")

    def _check(self, name: str, text: str) -> None:
        try:
            tree = self.jinja.parse(text, name, name)
            self.jinja.get_template(name)
        except TemplateSyntaxError as error:
            raise self._error(name, error.lineno, error.message or "not a Jinja template") from error
        except MisplacedError as error:
            raise self._error(name, 0, str(error)) from error
        names = list(tree.find_all(nodes.Name))
        # What is set in one branch only counts as undeclared.
        known = _KNOWN | {node.name for node in names if node.ctx == "store"}
        for unknown in sorted(meta.find_undeclared_variables(tree) - known):
            number = next(node.lineno for node in names if node.name == unknown)
            raise self._error(name, number, f"`{unknown}` is not defined; a template knows `guide` and `heading`")

    def _error(self, name: str, number: int, message: str) -> TemplateError:
        return TemplateError(Place(f"{self.folder}/{name}" if self.folder else name, number), message)


def _loaded(name: str, files: Mapping[str, str]) -> tuple[str, str, Callable[[], bool]] | None:
    """A file for Jinja: its text, what tracebacks call it, and whether it is still the same."""
    if name not in files:
        return None
    # One line end closes every file, however its author left it.
    return files[name].rstrip("\n") + "\n", name, lambda: True


def _spot(error: BaseException) -> tuple[str, int]:
    """The template and the line in it at which rendering stopped."""
    frames = [frame for frame in traceback.extract_tb(error.__traceback__) if frame.filename.endswith(".j2")]
    return (frames[-1].filename, frames[-1].lineno or 0) if frames else (MAIN, 0)


def _sections(parts: Sequence[Part]) -> Iterator[SectionPart]:
    for part in parts:
        if isinstance(part, SectionPart):
            yield part
            yield from _sections(part.parts)
