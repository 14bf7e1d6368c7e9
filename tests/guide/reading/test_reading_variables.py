from __future__ import annotations

import pytest
from reading_of import places, said


@pytest.mark.parametrize(
    "block",
    [
        "```bash\nACME_KEY=x\n```",
        "```dotenv\n# ACME_KEY=x\n```",
        "```env\nACME_KEY = x\n```",
        "~~~sh\nexport ACME_KEY=x\necho hello\n~~~",
        "Text.\n\n    ACME_KEY=x\n    ACME_URL=y\n",
        "```yaml\nservices:\n  app:\n    environment:\n      ACME_KEY: x\n```",
        "```yaml\nservices:\n  app:\n    environment:\n      - ACME_KEY=x\n```",
        "```yaml\nenv:\n  - name: ACME_KEY\n    value: x\n```",
        "```bash\ndocker run -e ACME_KEY=x image\n```",
        "```bash\nheroku config:set ACME_KEY=x\n```",
        "Set `ACME_URL`.\n\n```ts\nconst key = process.env.ACME_KEY!;\n```",
        'Set `ACME_URL`.\n\n```python\nkey = os.environ["ACME_KEY"]\n```',
        "| Variable | Meaning |\n|---|---|\n| `ACME_KEY` | the key |",
        "| Env variable | Meaning |\n|---|---|\n| ACME_KEY | the key |",
        "## Environment\n\n- `ACME_KEY`: the key",
        "Set `ACME_KEY` before you start.",
        "The environment variable `ACME_KEY` holds the key.",
        "`ACME_KEY` is required.",
        "Start it with `ACME_KEY=x`.",
        "## Settings\n\n### `ACME_KEY`\n\nThe key.",
        "## Settings\n\n### ACME_KEY\n\nThe key.",
        "## Settings\n\n- **ACME_KEY** – the key",
        "Set ACME_KEY before you start.",
        '```powershell\n$env:ACME_KEY = "x"\n```',
    ],
)
def test_variables_are_read_in_any_layout(block: str) -> None:
    assert "variable ACME_KEY" in said(block)


@pytest.mark.parametrize(
    "text",
    [
        "## Errors\n\n- `INVALID_GRANT`: the token is old",
        "The status becomes `IN_PROGRESS`.",
        "The error `RATE_LIMITED` means patience.",
        "The limit is `REQUESTS_PER_MINUTE` in `lib/http.ts`.",
        "| Error | Meaning |\n|---|---|\n| `NOT_FOUND` | no such thing |",
        "Behind a proxy set `NODE_EXTRA_CA_CERTS`.",
        "`PGHOST=localhost psql` opens it.",
        "Set `YOUR_KEY` to the key.",
        "## Roadmap\n\nSet `ACME_STREAM_KEY`.",
        "## Changelog\n\n- The variable `ACME_OLD_KEY` was added.",
        "The variable `ACME_OLD_KEY` is gone.",
        "The environment variable `ACME_TOKEN` is ignored.",
        "We will need the variable `ACME_NEW_KEY`.",
        "```ts\nconst MAX_RETRIES = 3;\n```",
        "```ts\nconst mine = process.env.ACME_KEY!;\n```",
        "```bash\nVERSION=1.2\ncurl https://acme.example/$VERSION\n```",
        '```json\n{ "STATUS_CODE": 1 }\n```',
    ],
)
def test_other_names_in_capitals_are_none(text: str) -> None:
    assert said(text, "variable", "requirement", "default") == []


def test_a_name_like_those_of_other_variables_is_one() -> None:
    text = "| Variable |\n|---|\n| `ACME_KEY` |\n\n## Calls\n\nWithout `ACME_KYE` nothing is sent."
    assert places(text, "variable")[-1] == ("ACME_KYE", 7, 10)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("`ACME_KEY` (required), from the dashboard", "required"),
        ("`ACME_KEY` is optional, and without it nothing is sent.", "optional"),
        ("`ACME_URL` and `ACME_KEY` are optional and default to the addresses above.", "optional"),
        ("**`ACME_KEY`** - required. The key.", "required"),
        ("Without `ACME_KEY` every call ends in an error.", "required"),
        ("`ACME_KEY` must be set.", "required"),
        ("## Variables\n\n- `ACME_KEY`: the key\n  - **Required**: yes", "required"),
        ("## Variables\n\n### `ACME_KEY`\n\n**Required:** no", "optional"),
        ("## Variables\n\n- ACME_KEY (required)", "required"),
        ("`ACME_KEY` is not required.", "optional"),
        ("| Variable | Required |\n|---|---|\n| `ACME_KEY` | ✅ |", "required"),
        ("| Variable | Must be set? |\n|---|---|\n| `ACME_KEY` | no |", "optional"),
        ("| Variable | Optional |\n|---|---|\n| `ACME_KEY` | yes |", "optional"),
        ("```bash\nACME_KEY=x  # required, from the dashboard\n```", "required"),
        ("```bash\n# Optional: the key\nACME_KEY=x\n```", "optional"),
        ("## Variables\n\n**Required:**\n\n- `ACME_KEY`: the key", "required"),
        ("## Variables\n\n### Optional variables\n\n- `ACME_KEY`: the key", "optional"),
    ],
)
def test_required_and_optional_are_read_where_they_are_said(text: str, expected: str) -> None:
    assert f"requirement ACME_KEY = {expected}" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "`ACME_KEY` is required if webhooks are used.",
        "`ACME_KEY` (required in production)",
        "`ACME_KEY` is **required** whenever jobs are on.",
        "`ACME_KEY` is required to sign tokens.",
        "`ACME_KEY` is required, not optional: the chart does not render without it.",
        "| Variable | Holds | Required |\n|---|---|---|\n| `ACME_KEY` | The key; falls back to `x` | yes |",
        "If the cache is on, `ACME_KEY` is required.",
        "| Variable | Required |\n|---|---|\n| `ACME_KEY` | only with SSO |",
        "| Variable | Required |\n|---|---|\n| `ACME_KEY` | optional (required if S3 is on) |",
        "Without `ACME_KEY` the mail goes to the log.",
        "Set `ACME_KEY`; the secret is required by the vendor.",
    ],
)
def test_conditions_say_neither(text: str) -> None:
    assert said(text, "requirement") == []


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("`ACME_URL` defaults to `https://a.example`.", "https://a.example"),
        ("`ACME_URL` (optional, default `x`); another is at `y`", "x"),
        ("`ACME_URL` (optional), the name of it, `x` by default", "x"),
        ("`ACME_URL` (default: `x`)", "x"),
        ('`ACME_URL` (default: `"x"`)', "x"),
        ("`ACME_URL` is optional and defaults to 300 seconds.", "300"),
        ("## Variables\n\n- `ACME_URL`: where\n  - Default: `x`", "x"),
        ("## Variables\n\n- `ACME_URL`: where\n  - Default: 300", "300"),
        ("| Variable | Default |\n|---|---|\n| `ACME_URL` | `x y` |", "x y"),
        ("| Variable | Default |\n|---|---|\n| ACME_URL | 300 |", "300"),
        ("```bash\nACME_URL=y # optional, default: gbp\n```", "gbp"),
        ("```bash\nACME_URL=y # optional, the default is 86400\n```", "86400"),
        ("## Settings\n\n### `ACME_URL`\n\nWhere it is.\n\nDefaults to `x`.", "x"),
    ],
)
def test_defaults_are_read_where_they_are_said(text: str, value: str) -> None:
    assert f"default ACME_URL = {value}" in said(text)


@pytest.mark.parametrize(
    "text",
    [
        "```bash\nACME_URL=https://a.example\n```",
        "| Variable | Production |\n|---|---|\n| `ACME_URL` | `https://a.example` |",
        "| Variable | Default |\n|---|---|\n| `ACME_URL` | from `APP_URL` |",
        "| Variable | Default |\n|---|---|\n| `ACME_URL` | – |",
        "| Variable | Default |\n|---|---|\n| `ACME_URL` | `APP_URL` |",
        '| Variable | Default |\n|---|---|\n| `ACME_URL` | `""` |',
        "`ACME_PORT` defaults to `5432` for PostgreSQL and `3306` for MariaDB.",
        "`ACME_URL` is optional; the default is used then.",
        "```bash\nACME_URL=y # the default is written to the log\n```",
    ],
)
def test_other_values_are_no_defaults(text: str) -> None:
    assert said(text, "default") == []


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("## Environment Variables\n\n- `ACME_KEY`\n- `ACME_URL`", 1),
        ("## Step 2\n\nAll variables that it reads:\n\n```bash\nACME_KEY=x\nACME_URL=y\n```", 1),
        ("The service reads these variables and no others:\n\n* `ACME_KEY`\n* `ACME_URL`", 3),
        ("## Settings\n\n| Variable |\n|---|\n| `ACME_KEY` |\n| `ACME_URL` |", 1),
    ],
)
def test_the_list_of_variables_is_complete(text: str, line: int) -> None:
    assert places(text, "variables-complete") == [("acme", line, 1)]


@pytest.mark.parametrize(
    "text",
    [
        "`ACME_KEY` is required; `ACME_URL` is optional.",
        "## Variables\n\nThose that differ:\n\n- `ACME_KEY`\n- `ACME_URL`",
        "## Variables\n\nSet `ACME_KEY`.",
        "## Shared settings\n\n| Variable |\n|---|\n| `ACME_KEY` |\n| `ACME_URL` |",
        "## Configure it\n\n```bash\nexport ACME_KEY=x\nexport ACME_URL=y\n```",
        "## Environment\n\nSet these variables:\n\n```console\nexport ACME_KEY=x\nexport ACME_URL=y\n```",
        "## Upcoming\n\nThe complete list of variables:\n\n- `ACME_KEY`\n- `ACME_URL`",
    ],
)
def test_a_few_variables_are_no_complete_list(text: str) -> None:
    assert said(text, "variables-complete") == []
