"""Variables: files that several services share read one that no guide lists."""

from guidewright.rule import Rule

# It belongs to no guide in particular, so that the check of the project finds it, once.
RULE = Rule(code="GW307", severity="note", nature="missing")
