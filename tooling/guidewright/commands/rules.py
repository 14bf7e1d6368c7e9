"""rules: the list of rules, and their pages for the site."""

from __future__ import annotations

from guidewright.change import Change
from guidewright.commands.outcome import Outcome
from guidewright.lint import all_rules
from guidewright.site.rule_pages import index, page
from guidewright.workspace import Workspace, rule_page


def listed() -> Outcome:
    """One line a rule: code, name, severity, what it says."""
    rules = all_rules()
    width = max(len(rule.name) for rule in rules)
    return Outcome("\n".join(f"{r.rule.code}  {r.name:<{width}}  {r.rule.severity:<7}  {r.summary}" for r in rules))


def written(workspace: Workspace, folder: str) -> Outcome:
    """The pages and their list in a folder of the site."""
    rules = all_rules()
    wanted = {f"{folder}/{rule.name}.md": page(rule_page(rule.name), rule.name) for rule in rules}
    wanted[f"{folder}/index.md"] = index([(r.rule.code, r.name, r.rule.severity, r.summary) for r in rules])
    pending = [Change(path, workspace.text(path), text) for path, text in wanted.items()]
    changes = tuple(change for change in pending if change.before != change.after)
    workspace.write(changes)
    return Outcome(f"{len(wanted)} pages in {folder}, {len(changes)} of them written")
