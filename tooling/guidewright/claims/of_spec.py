"""The claims of a spec: everything in it that code can decide, each at the place where the writer typed it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from guidewright.claims import samples
from guidewright.claims.model import Claim, ClaimKind
from guidewright.config import Profile
from guidewright.source import Place
from guidewright.spec.load import Loaded
from guidewright.spec.model import LocalTesting, Request, SecurityLine, Sentry, Spec, Webhook

WEBHOOK_METHOD = "POST"


def of_spec(loaded: Loaded, profile: Profile) -> tuple[Claim, ...]:
    """The claims of a loaded spec in the order of the guide; none where the spec has mistakes."""
    return tuple(_Reader(loaded, loaded.spec, profile).claims()) if loaded.spec else ()


def route_url(path: str) -> str:
    """The URL path that the route file at `path` (relative to its root) serves, by the rules of Next.js.

    `app/api/x/route.ts` and `pages/api/x.ts` are `/api/x`.
    """
    *folders, name = path.split("/")
    if "app" not in folders and "pages" in folders:
        stem = name.split(".")[0]
        return "/" + "/".join([*folders[folders.index("pages") + 1 :], *([] if stem == "index" else [stem])])
    start = folders.index("app") + 1 if "app" in folders else 0
    shown = [name for name in folders[start:] if not re.fullmatch(r"\(.*\)|@.*", name)]
    return "/" + "/".join(shown)


def webhook_url(webhook: Webhook) -> str:
    """The URL path of a webhook: what the spec says, else what the file's path does."""
    return webhook.url or route_url(webhook.path)


class _Reader:
    def __init__(self, loaded: Loaded, spec: Spec, profile: Profile) -> None:
        self.loaded = loaded
        self.spec = spec
        self.profile = profile

    def claims(self) -> Iterator[Claim]:
        yield from self._variables()
        yield from self._client()
        yield from self._webhook()
        for number, table in enumerate(self.spec.tables):
            yield self._claim("table", table.name, "code", "tables", number, "name")
        yield from self._examples()
        yield from self._testing()
        yield from self._security(self.spec.security, "", ("security",))
        sentry = self.spec.monitoring.sentry
        if isinstance(sentry, Sentry) and sentry.tag:
            yield self._claim("tag", sentry.tag, "monitoring", "sentry", "tag")
        for number, document in enumerate(self.spec.related):
            if "://" not in document.path:
                yield self._claim("related", document.path, "related", number, "path")

    def _claim(self, kind: ClaimKind, subject: str, *at: str | int, where: str = "", expected: str = "") -> Claim:
        return Claim(kind, str(subject), self.spec.service, self.loaded.place(*at), str(where), str(expected))

    def _variables(self) -> Iterator[Claim]:
        for number, variable in enumerate(self.spec.variables):
            at = ("env", number)
            name = variable.name
            yield self._claim("variable", name, *at, "name")
            stated = "required" if variable.required else "name"
            yield self._claim(
                "requirement", name, *at, stated, expected="required" if variable.required else "optional"
            )
            if variable.default is not None:
                yield self._claim("default", name, *at, "default", expected=variable.default)
        if self.spec.env is not None and self.spec.env != ():
            key = self.loaded.key("env")
            yield Claim("variables-complete", self.spec.service, self.spec.service, key)

    def _client(self) -> Iterator[Claim]:
        client = self.spec.client
        if client is None:
            return
        at = ("code", "client")
        yield self._claim("file", client.path, *at, "path")
        if client.class_:
            yield self._claim("class", client.class_, *at, "class", where=client.path)
        for number, function in enumerate(client.functions):
            yield self._claim("function", function.name, *at, "functions", number, "name", where=client.path)
        if client.example:
            yield from self._sample(client.example, "typescript", (*at, "example"))

    def _webhook(self) -> Iterator[Claim]:
        webhook = self.spec.webhook
        if webhook is None:
            return
        at = ("code", "webhook")
        yield self._claim("file", webhook.path, *at, "path")
        said = "url" if webhook.url else "path"
        yield self._claim("route", webhook_url(webhook), *at, said, where=webhook.path, expected=webhook.method)
        for number, event in enumerate(webhook.events):
            spot = (*at, "events", number)
            yield self._claim("event", event.type, *spot, "type", where=webhook.path)
            if event.handler:
                yield self._claim("handler", event.type, *spot, "handler", where=webhook.path, expected=event.handler)
        if webhook.events:
            key = self.loaded.key(*at, "events")
            yield Claim("events-complete", webhook.path, self.spec.service, key)
        yield from self._security(webhook.security, webhook.path, (*at, "security"))

    def _security(self, lines: tuple[SecurityLine, ...], start: str, at: tuple[str | int, ...]) -> Iterator[Claim]:
        for number, line in enumerate(lines):
            if line.evidence is None:
                continue
            where = line.reached_from or start
            yield self._claim("security", line.evidence, *at, number, "evidence", where=where)
            if line.number is not None:
                holder = line.number_at or line.evidence
                yield self._claim("number", holder, *at, number, "number", expected=str(line.number))

    def _examples(self) -> Iterator[Claim]:
        for number, example in enumerate(self.spec.examples):
            if samples.is_code(example.language):
                yield from self._sample(example.code, example.language, ("examples", number, "code"))

    def _sample(self, code: str, language: str, at: tuple[str | int, ...]) -> Iterator[Claim]:
        top = self.loaded.place(*at)
        # A block scalar begins below its `|`, at its first line that is not blank; a sample on the key's own line has
        # no other line.
        below = 0 if self.loaded.source.line(top.line)[top.column - 1 : top.column] not in ("|", ">") else 1
        while (
            below
            and not self.loaded.source.line(top.line + below).strip()
            and top.line + below < len(self.loaded.source.lines)
        ):
            below += 1
        for said in samples.read(code, language, (self.profile.alias,)):
            line = top.line + below + said.line - 1
            text = self.loaded.source.line(line)
            place = Place(top.path, line, len(text) - len(text.lstrip()) + 1 if below else top.column)
            if isinstance(said, samples.SampleImport):
                yield Claim("import", said.name, self.spec.service, place, said.module)
            else:
                yield Claim("call", said.method, self.spec.service, place, said.module, said.maker)

    def _testing(self) -> Iterator[Claim]:
        testing = self.spec.testing
        if isinstance(testing.connection, Request):
            request = testing.connection
            yield self._claim("route", request.path, "testing", "connection", "path", expected=request.method)
            yield Claim("script", self.profile.dev_script, self.spec.service, self.loaded.key("testing", "connection"))
        if isinstance(testing.local, LocalTesting):
            if testing.local.script:
                yield self._claim("script", testing.local.script, "testing", "local", "script")
            if testing.local.path:
                yield self._claim("file", testing.local.path, "testing", "local", "path")
