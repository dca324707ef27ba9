"""Asking a program on this very computer by HTTP. Nothing else is ever asked."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

from familysafe.core.errors import EnvironmentFault, InputError

HERE = ("127.0.0.1", "::1", "localhost")
SECONDS = 30.0
USUAL_PORT = 80


def fetch(address: str, path: str, most_bytes: int) -> bytes:
    """Return what a server of this computer answers to GET ``path``.

    InputError ``loopback.only`` for any other computer and ``loopback.large`` above
    ``most_bytes``; EnvironmentFault ``loopback.silent`` where nothing answers as it should. It is
    never sent on to another address.
    """
    parts = urlsplit(address)
    try:
        port = parts.port or USUAL_PORT
    except ValueError as error:
        raise InputError("loopback.only", address=address) from error
    if parts.scheme != "http" or parts.hostname not in HERE:
        raise InputError("loopback.only", address=address)
    # "localhost" is asked for by number: a name could be given to another computer
    host = "::1" if parts.hostname == "::1" else "127.0.0.1"
    connection = http.client.HTTPConnection(host, port, timeout=SECONDS)
    try:
        connection.request("GET", path, headers={"Accept": "application/json"})
        answer = connection.getresponse()
        if answer.status != http.client.OK:
            raise EnvironmentFault("loopback.silent", address=address)
        data = answer.read(most_bytes + 1)
    except (OSError, http.client.HTTPException) as error:
        raise EnvironmentFault("loopback.silent", address=address) from error
    finally:
        connection.close()
    if len(data) > most_bytes:
        raise InputError("loopback.large", most=most_bytes // 2**20)
    return data
