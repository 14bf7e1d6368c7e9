"""Builds the site for a place on this machine, and serves it compressed, as a host would."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

ROOT = Path(__file__).parents[2]
_TEXT = {".html", ".css", ".js", ".json", ".svg", ".xml", ".txt"}


def built(folder: Path, address: str, configuration: str = "mkdocs.yml", project: Path = ROOT) -> Path:
    """The site of `project` below `folder`, built for `address`: instant navigation works at its own address only."""
    settings = {
        "INHERIT": str(ROOT / configuration),
        "site_url": address,
        "docs_dir": str(project / "docs"),
        "site_dir": str(folder / "site"),
        "theme": {"custom_dir": str(project / "overrides")},
    }
    derived = folder / "mkdocs.yml"
    derived.write_text(json.dumps(settings), "utf-8")
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "--config-file", str(derived)]
    subprocess.run(command, check=True, env={**os.environ, "NO_MKDOCS_2_WARNING": "1"})
    return folder / "site"


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address at which `folder / "site"` is served; it may be built while it is served."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(_Compressed, directory=str(folder / "site")))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


class _Compressed(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        body = gzip.compress(path.read_bytes(), 9) if path.suffix in _TEXT else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(path))
        if path.suffix in _TEXT:
            self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """A request is no news."""
