"""Real processes: pipes, signals, terminals, locales, and two at once."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path

import pytest

from conftest import GUIDE, Shell

PACKAGE = Path(__file__).parents[2] / "tooling"
COMMAND = [sys.executable, "-m", "guidewright"]


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(PACKAGE), **more}


def ran(shell: Shell, *arguments: str, env: Mapping[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [*COMMAND, *arguments],
        cwd=shell.root,
        env=env or environment(),
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=60,
    )


@pytest.fixture
def drifted(built: Shell) -> Shell:
    built.replace("lib/acme/client.ts", "process.env.ACME_API_KEY", "process.env.ACME_KEY")
    return built


@pytest.mark.parametrize(
    ("arguments", "code"),
    [("check --format concise", 1), ("claims", 0), ("facts --format json", 0), ("explain GW302", 0), ("rules", 0)],
)
def test_a_reader_that_goes_away_changes_nothing(arguments: str, code: int, drifted: Shell) -> None:
    process = subprocess.Popen(
        [*COMMAND, *arguments.split()],
        cwd=drifted.root,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    assert process.stderr.read() == b""
    assert process.wait(60) == code


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_a_full_disk_is_said(built: Shell) -> None:
    with Path("/dev/full").open("wb") as full:
        process = subprocess.run(
            [*COMMAND, "rules"], cwd=built.root, env=environment(), stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert process.returncode == 2
    assert process.stderr == b"guidewright: cannot write the output: no space left on device\n"


def test_an_interrupt_ends_without_a_traceback(built: Shell) -> None:
    # Says that it is at work, then takes long.
    code = (
        "import sys, time\n"
        "from guidewright.cli import run\n"
        "import guidewright.commands.check as check\n"
        "def slow(*_, **__):\n    print('at work', flush=True)\n    time.sleep(60)\n"
        "check.check = slow\n"
        "sys.exit(run(['check']))\n"
    )
    process = subprocess.Popen(
        [sys.executable, "-c", code],
        cwd=built.root,
        env=environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == b"at work\n"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, out) == (130, b"")
    assert err.strip() == b"guidewright: interrupted"


def at_a_terminal(shell: Shell, *arguments: str, env: Mapping[str, str]) -> bytes:
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [*COMMAND, *arguments], cwd=shell.root, env=env, stdin=theirs, stdout=theirs, stderr=theirs, close_fds=True
    )
    os.close(theirs)
    shown = b""
    try:
        while data := os.read(ours, 65536):
            shown += data
    except OSError:
        # Linux says so when the other end is closed.
        pass
    os.close(ours)
    process.wait(30)
    return shown


@pytest.mark.parametrize(
    ("more", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"NO_COLOR": ""}, True)]
)
def test_colour_only_where_it_is_wanted(more: dict[str, str], coloured: bool, drifted: Shell) -> None:
    shown = at_a_terminal(drifted, "check", env=environment(**{"TERM": "xterm", "NO_COLOR": "", **more}))
    assert b"GW302" in shown
    assert (b"\x1b[" in shown) is coloured
    assert b"\x1b[" not in ran(drifted, "check", env=environment(**more)).stdout


@pytest.mark.parametrize(
    "env",
    [
        pytest.param({"PYTHONIOENCODING": "ascii"}, id="ascii"),
        pytest.param({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, id="C locale"),
        pytest.param({"PYTHONIOENCODING": "cp1252"}, id="cp1252"),
    ],
)
def test_a_terminal_that_knows_few_letters(env: dict[str, str], drifted: Shell) -> None:
    drifted.replace("specs/acme.yaml", "Takes a payment", "Nimmt ✅ 日本 ein")
    process = ran(drifted, "build", "--diff", env=environment(**env))
    assert process.returncode == 1
    assert b"Nimmt \\u2705" in process.stdout
    assert b"Traceback" not in process.stderr


def test_build_gives_the_same_bytes_everywhere(shell: Shell) -> None:
    guides = set()
    for more in (
        {},
        {"TZ": "Pacific/Kiritimati", "PYTHONHASHSEED": "1"},
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONHASHSEED": "2"},
        {"LC_ALL": "tr_TR.UTF-8", "TZ": "America/Adak", "PYTHONHASHSEED": "3"},
    ):
        (shell.root / GUIDE).unlink(missing_ok=True)
        assert ran(shell, "build", env=environment(**more)).returncode == 0
        guides.add((shell.root / GUIDE).read_bytes())
    assert len(guides) == 1


def test_two_builds_at_once_lose_nothing(shell: Shell) -> None:
    specs = [f"acme-{number}" for number in range(12)]
    for name in specs:
        shell.write(f"specs/{name}.yaml", f"service: {name}\nname: Acme\nstatus: draft\n")
    command = [*COMMAND, "build"]
    processes = [
        subprocess.Popen(command, cwd=shell.root, env=environment(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        for _ in range(3)
    ]
    for process in processes:
        out, _ = process.communicate(timeout=120)
        assert process.returncode == 0, out
    assert ran(shell, "build", "--check").stdout == b"13 guides up to date\n"
    folder = shell.root / GUIDE.rpartition("/")[0]
    assert sorted(path.name for path in folder.iterdir()) == sorted(f"{name}.md" for name in ["acme", *specs])


def test_a_written_guide_may_be_read_by_others(shell: Shell) -> None:
    previous = os.umask(0o022)
    shell.run("build")
    os.umask(previous)
    assert (shell.root / GUIDE).stat().st_mode & 0o777 == 0o644


def test_without_a_terminal_nothing_is_asked(empty: Shell) -> None:
    for arguments in (["init"], ["new", "acme"], ["build"], ["check"], ["init"], ["new", "acme"]):
        assert ran(empty, *arguments).returncode in (0, 2)


@pytest.mark.parametrize("arguments", [[], ["--help"], ["-h"], ["build", "--help"], ["check", "-h"]])
def test_help_is_given(arguments: list[str], empty: Shell) -> None:
    process = ran(empty, *arguments)
    assert b"Usage: guidewright" in process.stdout + process.stderr
    # No summary of a command is cut off.
    assert b"..." not in (process.stdout + process.stderr).partition(b"Commands:")[2]


def test_version(empty: Shell) -> None:
    short, long = ran(empty, "--version"), ran(empty, "--version", "check")
    assert short.stdout.startswith(b"guidewright ")
    assert long.stdout == short.stdout


def test_large_specs_take_seconds(empty: Shell) -> None:
    lines = "".join(f"  - name: BIG_V{number}\n    required: true\n" for number in range(2000))
    empty.write("specs/big.yaml", f"service: big\nname: Big\nenv:\n{lines}")
    empty.write("specs/long.yaml", "service: long\nname: Long\nsummary: >\n" + "  dolor sit amet\n" * 40_000)
    start = time.process_time()
    empty.run("build")
    assert empty.run("check", "--format", "concise").code == 1
    assert time.process_time() - start < 20
