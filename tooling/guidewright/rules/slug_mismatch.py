"""Spec: a service whose file bears another name."""

from guidewright.rule import Rule

RULE = Rule(code="GW007", severity="error", nature="form")
