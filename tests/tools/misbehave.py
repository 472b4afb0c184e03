"""Stands between a client and the service, and misbehaves by a schedule: the
client must get its answers all the same.

usage: misbehave.py LISTEN_PORT SERVICE_PORT ACTION... (then it passes on)

busy    answers that it is busy; the service sees nothing
lose    lets the service score, then closes the connection without an answer
half    lets the service score, then closes within the answer
wrong   sends the answer to a request that nobody made, then the right one
deaf    closes a connection before it said anything

"done" is printed once all were acted out.
"""
import socket
import struct
import sys
import threading

from wire import frame, read

BUSY = b'{"status":"busy","retry_ms":30,"error":"a test"}'


def framed(payload):
    return struct.pack(">Q", len(payload)) + payload


def converse(client, service_port, schedule):
    service = socket.create_connection(("127.0.0.1", service_port))
    service.sendall(read(client, 8))
    client.sendall(read(service, 8))
    while True:
        request = frame(client)
        action = schedule.pop(0) if schedule else "pass"
        if not schedule and action != "pass":
            print("done", flush=True)
        if action == "busy":
            client.sendall(framed(request[:4] + BUSY))
            continue
        service.sendall(framed(request))
        reply = framed(frame(service))
        if action == "wrong":
            client.sendall(framed(b"\x80\x00\x00\x00[]"))
        if action == "half":
            client.sendall(reply[:len(reply) // 2])
        if action in ("half", "lose"):
            break
        client.sendall(reply)
    client.close()
    service.close()


def attend(*arguments):
    try:
        converse(*arguments)
    except (EOFError, OSError):
        arguments[0].close()


def main():
    listen, service = int(sys.argv[1]), int(sys.argv[2])
    schedule = sys.argv[3:]
    server = socket.create_server(("127.0.0.1", listen))
    print("ready", flush=True)
    while True:
        client, _ = server.accept()
        if schedule and schedule[0] == "deaf":
            schedule.pop(0)
            client.close()
            continue
        threading.Thread(target=attend, daemon=True,
                         args=(client, service, schedule)).start()


main()
