"""What the code alone lets a spec say of a service: the beginning of a spec, every claim of which holds."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from guidewright.claims.code import Code, within
from guidewright.claims.handling import handled
from guidewright.claims.ownership import Owner, Ownership
from guidewright.claims.verify_complete import undocumented
from guidewright.facts.fold import Fold, folded
from guidewright.facts.model import Event, Route, Symbol, Table, Variable
from guidewright.facts.scope import scope_of

_USUAL_NAMES = ("client", "api", "service", "index")


@dataclass(frozen=True)
class DraftedVariable:
    """A variable of the service: what its reads together say, and the first of them."""

    name: str
    fold: Fold
    read: Variable


@dataclass(frozen=True)
class DraftedClient:
    """The module that other code calls: its class, if it has one, and its functions and public methods."""

    path: str
    class_name: str | None
    functions: tuple[str, ...]


@dataclass(frozen=True)
class DraftedWebhook:
    """The route that takes the service's events, and the events that the code behind it acts on."""

    path: str
    url: str
    events: tuple[Event, ...]


@dataclass(frozen=True)
class Draft:
    """What was found of a service below its code root; paths are project-relative."""

    root: str
    variables: tuple[DraftedVariable, ...]
    client: DraftedClient | None
    webhook: DraftedWebhook | None
    tables: tuple[Table, ...]

    @property
    def size(self) -> int:
        """How much of it stands below its root."""
        inside = sum(within(variable.read.path, self.root) for variable in self.variables)
        functions = len(self.client.functions) if self.client else 0
        return inside + functions + (1 + len(self.webhook.events) if self.webhook else 0) + len(self.tables)


def drafted(code: Code, ownership: Ownership, owner: Owner) -> Draft:
    """The draft of a service that has no spec yet; `owner` stands for it among the owners."""
    service = owner.service
    outlined = (path for path in sorted(code.outlined) if within(path, owner.root) and scope_of(path) != "test")
    own = [path for path in outlined if ownership.file_owner(path) == service]
    return Draft(
        owner.root,
        tuple(_variables(code, ownership, owner)),
        _client(code, own, service),
        _webhook(code, ownership, owner),
        _tables(code, owner),
    )


def _variables(code: Code, ownership: Ownership, owner: Owner) -> list[DraftedVariable]:
    found = []
    for name, reads in undocumented(code.index, ownership, owner.service).items():
        deciding = tuple(read for read in reads if within(read.path, owner.root)) or reads
        found.append(DraftedVariable(name, folded(deciding), deciding[0]))
    return found


def _client(code: Code, own: list[str], service: str) -> DraftedClient | None:
    """The file that looks most like a client: a client class counts first, then a usual name, then what it offers."""
    best: tuple[tuple[bool, bool, int], DraftedClient] | None = None
    for path in own:
        if code.index.routes_of(path):
            continue
        symbols = [s for s in code.index.symbols_of(path) if s.exported]
        found = _class_of(symbols, service)
        functions = tuple(s.name for s in symbols if _is_offered(s, found))
        if not functions:
            continue
        stem = path.rsplit("/", 1)[-1].partition(".")[0]
        rank = (found is not None, stem in (*_USUAL_NAMES, service), len(functions))
        if best is None or rank > best[0]:
            best = (rank, DraftedClient(path, found.name if found else None, functions))
    return best[1] if best else None


def _class_of(symbols: list[Symbol], service: str) -> Symbol | None:
    classes = [s for s in symbols if s.kind == "class" and not s.name.endswith(("Error", "Exception"))]
    slug = service.replace("-", "")
    return next((s for s in classes if "client" in s.name.lower() or slug in s.name.lower()), None)


def _is_offered(symbol: Symbol, client: Symbol | None) -> bool:
    if symbol.kind == "function":
        return True
    own = client is not None and symbol.parent == client.name
    return symbol.kind == "method" and own and symbol.name != "constructor" and not symbol.name.startswith(("_", "#"))


def _webhook(code: Code, ownership: Ownership, owner: Owner) -> DraftedWebhook | None:
    """Of the service's routes that speak of hooks the one with the most events; without any, the shortest URL."""
    service = owner.service
    routes = [
        route
        for route in code.index.facts.routes
        if _takes_events(route) and within(route.path, owner.root) and ownership.file_owner(route.path) == service
    ]
    found = [(route, _distinct(handled(code, ownership, route.path))) for route in routes]
    found.sort(key=lambda pair: (-len(pair[1]), len(pair[0].url), pair[0].url))
    return DraftedWebhook(found[0][0].path, found[0][0].url, found[0][1]) if found else None


def _takes_events(route: Route) -> bool:
    return "POST" in route.methods and "hook" in route.url.lower() and scope_of(route.path) != "test"


def _distinct(events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Each event once, with a handler where one place has it; what else is compared there is no event."""
    tested = Counter(event.tested for event in events)
    by_type: dict[str, Event] = {}
    for event in events:
        if tested[event.tested] < max(tested.values()):
            continue
        if event.type not in by_type or (by_type[event.type].handler is None and event.handler is not None):
            by_type[event.type] = event
    return tuple(by_type.values())


def _tables(code: Code, owner: Owner) -> tuple[Table, ...]:
    slug = owner.service.replace("-", "_")
    own = [t for t in code.index.facts.tables if within(t.path, owner.root) and scope_of(t.path) != "test"]
    named = {t.name: t for t in reversed(own) if t.name == slug or t.name.startswith(f"{slug}_")}
    return tuple(named[name] for name in sorted(named))
