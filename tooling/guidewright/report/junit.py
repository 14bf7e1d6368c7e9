"""JUnit XML: each guide is a suite, each finding a case of it, and a guide that nothing is found in one that passes."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from guidewright.finding import Checked, Finding, Severity, Tally
from guidewright.report import by_guide, claims_counted, said
from guidewright.secret import printable

# What XML 1.0 has no form for, escaped or not; control characters are shown as escapes before.
_NO_XML = re.compile("[^\\t\\n\\r\\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def report(checked: Checked, fatal: Collection[Severity]) -> str:
    """The findings as cases: those as severe as `fatal`, which make the check fail, failed, all others as skipped."""
    suites = [_suite(tally, findings, fatal) for tally, findings in by_guide(checked)]
    root = Element("testsuites", {"name": "guidewright"} | _sums(suites))
    root.extend(suites)
    indent(root)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{tostring(root, encoding="unicode")}\n'


def _suite(tally: Tally, findings: Iterable[Finding], fatal: Collection[Severity]) -> Element:
    suite = Element("testsuite", name=_clean(tally.guide))
    for finding in findings:
        _case(suite, finding, fatal)
    if not len(suite):
        SubElement(suite, "testcase", name="no findings", classname=_clean(tally.guide))
    SubElement(suite, "system-out").text = claims_counted(tally.holds, tally.broken, tally.unproven)
    counts = {
        "tests": len(suite.findall("testcase")),
        "failures": len(suite.findall("testcase/failure")),
        "errors": 0,
        "skipped": len(suite.findall("testcase/skipped")),
    }
    for name, count in counts.items():
        suite.set(name, str(count))
    return suite


def _case(suite: Element, finding: Finding, fatal: Collection[Severity]) -> None:
    problem = finding.problem
    message = _clean(problem.message)
    # No line in the name: a case is known by it from one run to the next, and lines move.
    name = f"{finding.code} {finding.name}: {message}"
    case = SubElement(suite, "testcase", name=name, classname=_clean(problem.place.path))
    lines = [f"{problem.place}: {finding.severity} {finding.code} {finding.name}: {problem.message}"]
    lines += [said(related) for related in problem.related]
    lines += [f"help: {problem.help}"] if problem.help else []
    kind = "failure" if finding.severity in fatal else "skipped"
    SubElement(case, kind, type=finding.severity, message=message).text = "\n".join(_clean(line) for line in lines)


def _sums(suites: Iterable[Element]) -> dict[str, str]:
    counts = ((name, (int(suite.get(name, "0")) for suite in suites)) for name in ("tests", "failures", "errors"))
    return {name: str(sum(numbers)) for name, numbers in counts}


def _clean(text: str) -> str:
    return _NO_XML.sub(lambda char: char[0].encode("unicode_escape").decode(), printable(text))
