"""nng's wire over TCP, as far as the tests speak it: server/PROTOCOL.md."""
import os
import socket
import struct

REQ, REP = b"\0SP\0\0\x30\0\0", b"\0SP\0\0\x31\0\0"
PUB, SUB = b"\0SP\0\0\x20\0\0", b"\0SP\0\0\x21\0\0"


def free_ports():
    """A port with fifteen free ones behind it, that no test which runs at the
    same time has (as of live.sh)."""
    slot = int(os.environ.get("TEST_SLOT", "0"))
    return 20000 + slot % 8 * 1500 + os.getpid() * 16 % 1488


def read(s, n):
    data = b""
    while len(data) < n:
        piece = s.recv(n - len(data))
        if not piece:
            raise EOFError("the connection was closed")
        data += piece
    return data


def connect(port):
    s = socket.create_connection(("127.0.0.1", port))
    s.settimeout(30)
    return s


def open_as(port, hello, answer):
    s = connect(port)
    s.sendall(hello)
    assert read(s, 8) == answer
    return s


def frame(s):
    return read(s, struct.unpack(">Q", read(s, 8))[0])


def request(s, body):
    s.sendall(struct.pack(">QI", 4 + len(body), 0x80000007) + body)
    answer = frame(s)
    assert answer[:4] == b"\x80\0\0\7"
    return answer[4:]
