"""What a browser says and asks for while it shows the site."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request


@dataclass
class Seen:
    """What a browser said and asked for; `home` is the only place it may ask."""

    home: str
    errors: list[str] = field(default_factory=list)
    requests: list[Request] = field(default_factory=list)

    def request(self, request: Request) -> None:
        self.requests.append(request)

    def console(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.errors.append(message.text)

    def elsewhere(self) -> list[str]:
        """Requests to another host."""
        ours = urlsplit(self.home)[:2]
        return [one.url for one in self.requests if urlsplit(one.url)[:2] not in (ours, ("data", ""), ("blob", ""))]


def watched(context: BrowserContext, home: str) -> tuple[Page, Seen]:
    """A new page, and what it says and asks for."""
    seen = Seen(home)
    context.on("request", seen.request)
    context.on("console", seen.console)
    context.on("weberror", lambda error: seen.errors.append(str(error.error)))
    return context.new_page(), seen
