"""Suppressions: a comment suppresses nothing."""

from guidewright.rule import Rule

RULE = Rule(code="GW901", severity="warning", nature="form")
