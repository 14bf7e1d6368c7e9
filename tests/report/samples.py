"""A result of `check` with everything in it that reports must carry: both places, a fix, a secret, an odd path."""

from __future__ import annotations

from guidewright.finding import Checked, Edit, Finding, Fix, Problem, Related, Tally
from guidewright.report import Files
from guidewright.report.sarif import RuleText
from guidewright.source import Place, Source

# In two parts, so that nobody who scans this repository takes it for real.
SECRET = "sk_live" + "_51HqLyjWDarjtT1zdp7dc"
SPEC = Source("specs/stripe.yaml", "\n" * 40 + f"    default: {SECRET}\n    note: a😀b\n")
CODE = Source(
    "lib/stripe client/ä.ts", "\n" * 11 + 'const url = process.env.STRIPE_ENDPOINT ?? "https://api.stripe.com";\n'
)
FILES = Files({source.path: source for source in (SPEC, CODE)})
BELOW = Files(FILES.sources, "apps/hub")

WRONG = Finding(
    "GW304",
    "wrong-default",
    "error",
    Problem(
        Place(SPEC.path, 41, 14),
        f"the default is `{SECRET}`, <b> & {{0}} [x](1)",
        "write `https://api.stripe.com`",
        (
            Related(Place(CODE.path, 12, 25), "`https://api.stripe.com` is used here"),
            Related(Place("docs/guides/integrations/stripe.md", 59), ""),
            Related(Place("lib/gone.ts"), f"\x1b[2J {SECRET}"),
        ),
        fix=Fix((Edit(Place(SPEC.path, 42, 5), "note: a😀b", "note: c\n    more: d"),)),
    ),
)
UNSURE = Finding(
    "GW304",
    "wrong-default",
    "error",
    Problem(
        Place(SPEC.path, 41, 14),
        "two | edits",
        fix=Fix(
            (
                Edit(Place(SPEC.path, 42, 5), "", "x: y\n"),
                Edit(Place(CODE.path, 11, 1), "\nconst", "let"),
            ),
            safe=False,
        ),
    ),
)
LEAKED = Finding(
    "GW801",
    "leaked-secret",
    "warning",
    Problem(
        Place(SPEC.path, 41),
        "a secret stands here",
        fix=Fix((Edit(Place(SPEC.path, 41, 14), SECRET, SECRET + "x"),)),
    ),
)
MOVED = Finding(
    "GW603",
    "outdated-receipts",
    "note",
    Problem(
        Place("docs/guides/integrations/stripe.md"),
        "line numbers\nmoved",
        related=(Related(Place(CODE.path, 12), "it stands here now"),),
    ),
)
STRAY = Finding(
    "GW602", "orphaned-guide", "error", Problem(Place("docs/a:b,c%.md", 1, 1), "no spec \ud800\ufffe gives it")
)
CHECKED = Checked(
    (STRAY, MOVED, WRONG, UNSURE, LEAKED),
    holds=119,
    broken=2,
    unproven=1,
    specs=2,
    guides=2,
    sources=7,
    tallies=(
        Tally("docs/guides/integrations/sentry.md", "specs/sentry.yaml", 49),
        Tally("docs/guides/integrations/stripe.md", SPEC.path, 70, 2, 1),
    ),
)
PAGE = """\
# wrong-default (GW304)

The documented default is not
what the code uses.

## Instead

See [unread-variable](unread_variable.md#instead), [the spec](https://a.example/x.md).
"""
RULES = (
    RuleText("GW304", "wrong-default", "error", "Variables: not the default that the code uses.", PAGE),
    RuleText("GW401", "missing-file", "error", "Code: no such file.", "# missing-file (GW401)\n\nIt is gone.\n"),
    RuleText("GW602", "orphaned-guide", "error", "Guides: no spec.", "# orphaned-guide (GW602)\n\nNo spec.\n"),
    RuleText("GW603", "outdated-receipts", "note", "Guides: moved.", "# outdated-receipts (GW603)\n\nMoved.\n"),
    RuleText("GW801", "leaked-secret", "error", "Secrets: a secret.", "# leaked-secret (GW801)\n\nIn the open.\n"),
)
