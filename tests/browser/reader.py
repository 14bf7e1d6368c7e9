"""Somebody who reads the site on a phone: what they do is counted."""

from __future__ import annotations

from playwright.sync_api import Locator, Page

_MARKS_WHAT_IS_LEFT = """(link) => {
  if (link.pathname === location.pathname) return false
  document.querySelector(".md-content").dataset.left = ""
  return true
}"""


class Reader:
    """`steps` counts taps and questions typed into the search."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.steps = 0

    def taps(self, target: Locator) -> None:
        target.scroll_into_view_if_needed()
        # A finger is slower than the theme, which remembers how far a page was scrolled a tenth of a second later.
        self.page.wait_for_timeout(300)
        leaves = target.evaluate(_MARKS_WHAT_IS_LEFT)
        target.click()
        self.steps += 1
        if leaves:
            # The address changes first and the text after it: nobody taps what they do not see yet.
            self.page.locator(".md-content[data-left]").wait_for(state="detached")

    def follows(self, name: str) -> None:
        """Taps a link in the text of the page."""
        self.taps(self.page.locator(".md-content").get_by_role("link", name=name, exact=True).first)

    def searches(self, words: str) -> Locator:
        """Asks the search and waits for its answer; the hits are returned, best first."""
        field = self.page.locator(".md-search__input")
        if not field.is_visible():
            self.page.locator("label.md-header__button[for=__search]").click()
        field.focus()
        # The index comes when it is asked for.
        self.page.locator(".md-search-result__meta", has_text="Type to start").wait_for(state="attached")
        # At once: every letter typed is a question of its own, and answered one after the other.
        field.fill(words)
        field.press("End")
        self.page.locator(".md-search-result__meta", has_text="matching").wait_for()
        self.steps += 1
        return self.page.locator(".md-search-result__link:visible")
