"""MessagePack for the tests, as much of it as JSON can say."""
import struct


def pack(value):
    if value is None:
        return b"\xc0"
    if isinstance(value, bool):
        return b"\xc3" if value else b"\xc2"
    if isinstance(value, int):
        if -32 <= value < 128:
            return struct.pack("b", value)
        return (b"\xcf" + struct.pack(">Q", value) if value >= 0 else
                b"\xd3" + struct.pack(">q", value))
    if isinstance(value, float):
        return b"\xcb" + struct.pack(">d", value)
    if isinstance(value, (str, bytes)):
        data = value.encode() if isinstance(value, str) else value
        n = len(data)
        head = (bytes([0xa0 | n]) if n < 32 else
                b"\xd9" + bytes([n]) if n < 256 else
                b"\xda" + struct.pack(">H", n) if n < 65536 else
                b"\xdb" + struct.pack(">I", n))
        return head + data
    n = len(value)
    fix, long = (0x80, b"\xde") if isinstance(value, dict) else (0x90, b"\xdc")
    head = bytes([fix | n]) if n < 16 else long + struct.pack(">H", n)
    if isinstance(value, dict):
        return head + b"".join(pack(k) + pack(v) for k, v in value.items())
    return head + b"".join(map(pack, value))


def unpack_from(data, at=0):
    """One value and where it ended."""
    def number(n):
        return int.from_bytes(data[at + 1:at + 1 + n], "big")

    def some(n, start, is_map):
        values = []
        for _ in range(2 * n if is_map else n):
            value, start = unpack_from(data, start)
            values.append(value)
        if is_map:
            values = dict(zip(values[::2], values[1::2]))
        return values, start

    def text(n, start):
        if start + n > len(data):
            raise ValueError("cut short")
        return data[start:start + n].decode(), start + n

    head = data[at]
    if head < 0x80:
        return head, at + 1
    if head >= 0xe0:
        return head - 256, at + 1
    if head < 0xa0:
        return some(head & 15, at + 1, head < 0x90)
    if head < 0xc0:
        return text(head & 31, at + 1)
    if head in (0xc0, 0xc2, 0xc3):
        return {0xc0: None, 0xc2: False, 0xc3: True}[head], at + 1
    if head == 0xcb:
        return struct.unpack(">d", data[at + 1:at + 9])[0], at + 9
    if 0xcc <= head <= 0xcf:
        n = 1 << head - 0xcc
        return number(n), at + 1 + n
    if 0xd9 <= head <= 0xdb:
        n = 1 << head - 0xd9
        return text(number(n), at + 1 + n)
    if 0xdc <= head <= 0xdf:
        n = 2 if head % 2 == 0 else 4
        return some(number(n), at + 1 + n, head >= 0xde)
    raise ValueError("a head that no answer has: %02x" % head)


def unpack_all(data):
    at, values = 0, []
    while at < len(data):
        value, at = unpack_from(data, at)
        values.append(value)
    return values
