"""Service type: the type and the code map disagree about the webhook."""

from collections.abc import Iterator

from guidewright.finding import Problem, Related
from guidewright.rule import Rule, Subject
from guidewright.spec.model import NotApplicable


def check(subject: Subject) -> Iterator[Problem]:
    """One problem where the type has `webhook` and the code map has none, or the other way round.

    A webhook or a type that is not described yet is a gap, which the contract finds.
    """
    if subject.spec is None or subject.loaded is None:
        return
    key, type_key = subject.loaded.key("code", "webhook"), subject.loaded.key("type")
    if "webhook" in subject.spec.type and isinstance(subject.spec.code.webhook, NotApplicable):
        at = subject.loaded.place("type", subject.spec.type.index("webhook"))
        said = Related(key, "said to be not applicable here")
        yield Problem(
            at,
            "the type has `webhook`, but the code map says that there is none",
            "remove `webhook` from the type, or describe the handler under `code.webhook`",
            (said,),
        )
    elif subject.spec.type and "webhook" not in subject.spec.type and subject.spec.webhook is not None:
        yield Problem(
            type_key,
            "the type does not have `webhook`, but the code map describes a webhook handler",
            "add `webhook` to the type",
            (Related(key, "the handler is described here"),),
        )


RULE = Rule(code="GW203", severity="warning", nature="untrue", check=check)
