"""Suppressions: a comment does not say why."""

from guidewright.rule import Rule

RULE = Rule(code="GW902", severity="error", nature="form")
