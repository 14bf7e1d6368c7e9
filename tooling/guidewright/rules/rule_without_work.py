"""The linter: a rule that was asked for had nothing to judge."""

from guidewright.rule import Rule

RULE = Rule(code="GW904", severity="warning", nature="form")
