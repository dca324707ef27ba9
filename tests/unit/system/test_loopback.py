"""Only this computer is ever asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from familysafe.core.errors import EnvironmentFault, InputError
from familysafe.system.foreign_records import activitywatch_export
from familysafe.system.loopback import fetch


class Answers(BaseHTTPRequestHandler):
    """Answers the export alone; elsewhere it sends on, as a hostile server would."""

    def do_GET(self) -> None:
        if self.path == "/api/0/export":
            self.send_response(200)
            self.end_headers()
            self.wfile.write(b'{"buckets": {}}')
        else:
            self.send_response(302)
            self.send_header("Location", "http://example.org/")
            self.end_headers()

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its own name
        """Say nothing."""


@pytest.fixture
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Answers) as its:
        thread = threading.Thread(target=its.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{its.server_port}"
        its.shutdown()
        thread.join()


def test_an_export_is_read_from_a_server_of_this_computer(server: str) -> None:
    assert activitywatch_export(server) == b'{"buckets": {}}'
    assert activitywatch_export(server.replace("127.0.0.1", "localhost")) == b'{"buckets": {}}'


def test_nobody_is_sent_on(server: str) -> None:
    with pytest.raises(EnvironmentFault, match=r"loopback\.silent"):
        fetch(server, "/elsewhere", 100)


def test_what_is_too_large_is_refused(server: str) -> None:
    with pytest.raises(InputError, match=r"loopback\.large"):
        fetch(server, "/api/0/export", 10)


@pytest.mark.parametrize(
    "address",
    [
        "http://example.org:5600",
        "http://127.0.0.1.example.org",
        "https://127.0.0.1",
        "http://127.0.0.1@example.org",
        "http://localhost:99999",
        "ftp://localhost",
    ],
)
def test_another_computer_is_never_asked(address: str) -> None:
    with pytest.raises(InputError, match=r"loopback\.only"):
        fetch(address, "/", 10)


def test_where_nothing_listens_it_is_said(server: str) -> None:
    port = int(server.rsplit(":", 1)[1])
    with HTTPServer(("127.0.0.1", 0), Answers) as closed:
        port = closed.server_port
    with pytest.raises(EnvironmentFault, match=r"loopback\.silent"):
        fetch(f"http://127.0.0.1:{port}", "/", 10)
