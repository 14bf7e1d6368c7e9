"""Status: a draft says that the integration is active."""

import re
from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject
from guidewright.source import Place

_SHOWN = re.compile(r"\*\*Status\*\*:\s*(?=✅ Active)")
_MESSAGE = "the integration is shown as active, but the guide is still a draft"
_HELP = "give the guide the status `active` once it is complete, or show the integration as partial until then"


def check(subject: Subject) -> Iterator[Problem]:
    """One problem where the two contradict each other, in the spec or in a hand-written guide."""
    if subject.status != "draft":
        return
    if subject.spec is not None and subject.loaded is not None:
        if subject.spec.integration == "active":
            stated = subject.loaded.tree is not None and "status" in subject.spec.model_fields_set
            status = (Related(subject.loaded.place("status"), "the guide's status"),) if stated else ()
            yield Problem(subject.loaded.place("integration"), _MESSAGE, _HELP, status)
    elif subject.guide is not None:
        for number, line in enumerate((subject.text or "").splitlines(), 1):
            if found := _SHOWN.match(line):
                yield Problem(Place(subject.guide_path, number, found.end() + 1), _MESSAGE, _HELP)


RULE = Rule(code="GW201", severity="error", nature="untrue", check=check)
