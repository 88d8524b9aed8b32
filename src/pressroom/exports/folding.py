r"""Folding of long lines (RFC 2425 §5.8.1, RFC 5545 §3.1)."""

LONGEST = 75
"""The most octets of a line, without its end."""

_END = "\r\n"
_INSIDE = range(0b1000_0000, 0b1100_0000)
"""The octets of a character after its first (RFC 3629 §3)."""


def folded(text: str) -> bytes:
    r"""The bytes of `text`, whose lines end with `\r\n`, none of them longer than `LONGEST`.

    A line goes on after `\r\n` and a space; no character is cut.
    """
    return _END.join(map(_folded, text.split(_END))).encode()


def _folded(line: str) -> str:
    if len(line) <= LONGEST and (line.isascii() or len(line.encode()) <= LONGEST):
        return line
    data = line.encode()
    parts = []
    start, most = 0, LONGEST
    while len(data) - start > most:
        end = start + most
        while data[end] in _INSIDE:
            end -= 1
        parts.append(data[start:end])
        start, most = end, LONGEST - 1
    parts.append(data[start:])
    return b"\r\n ".join(parts).decode()
