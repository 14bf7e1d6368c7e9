"""The entry: `guidewright` and `python -m guidewright`."""

from __future__ import annotations

import sys


def main() -> None:
    """Runs the command line; a plain `--version` is answered without loading it."""
    if sys.argv[1:] == ["--version"]:
        from guidewright import __version__

        sys.stdout.write(f"guidewright {__version__}\n")
        return
    try:
        from guidewright.cli import run

        sys.exit(run(sys.argv[1:]))
    except KeyboardInterrupt:
        # Before the command line is there to say so.
        sys.exit(130)


if __name__ == "__main__":
    main()
