"""What tests bring from PyPI: what belongs to others and not into this repository, or what is itself under test.

Where PyPI is not reached such a test is skipped and says so; with `GUIDEWRIGHT_REGISTRY=required`, as in CI, it fails.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from functools import cache
from pathlib import Path

import pytest

_PIP = (sys.executable, "-m", "pip", "--disable-pip-version-check", "--quiet", "--retries", "1", "--timeout", "20")
_PROBE = ("install", "--dry-run", "--ignore-installed", "--no-deps", "--no-cache-dir", "iniconfig")


def need_registry() -> None:
    """Skips the test where PyPI is not reached, or fails it where that is required."""
    reason = _missing()
    if reason and os.environ.get("GUIDEWRIGHT_REGISTRY") == "required":
        pytest.fail(reason)
    if reason:
        pytest.skip(reason)


def source_of(requirement: str, folder: Path) -> Path:
    """The sources of a package, unpacked below `folder`."""
    need_registry()
    name = requirement.partition("=")[0]
    _pip("download", "--no-deps", f"--no-binary={name}", "--dest", str(folder), requirement)
    (archive,) = folder.glob(f"{name}*.tar.gz")
    with tarfile.open(archive) as packed:
        packed.extractall(folder / name, filter="data")
    return folder / name


def installed(folder: Path, *requirements: str) -> Path:
    """A folder for PYTHONPATH that holds these packages, and not what they depend on."""
    need_registry()
    _pip("install", "--no-deps", "--target", str(folder / "packages"), *requirements)
    return folder / "packages"


@cache
def _missing() -> str:
    asked = subprocess.run([*_PIP, *_PROBE], capture_output=True, text=True, check=False)
    said = asked.stderr.strip().splitlines() or ["pip said nothing"]
    return f"PyPI is not reached: {said[-1]}" if asked.returncode else ""


def _pip(*arguments: str) -> None:
    ran = subprocess.run([*_PIP, *arguments], capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stderr
