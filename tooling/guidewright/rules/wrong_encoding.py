"""Spec: a file that is not UTF-8."""

from guidewright.rule import Rule

RULE = Rule(code="GW002", severity="error", nature="form")
