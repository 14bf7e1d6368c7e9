"""Suppressions: a comment names a rule that there is not, or none."""

from guidewright.rule import Rule

RULE = Rule(code="GW903", severity="error", nature="form")
