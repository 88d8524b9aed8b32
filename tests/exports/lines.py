"""Lines of calendars and cards, as bytes."""


def breaches(data: bytes) -> list[str]:
    """What is wrong with the lines of a file: ends, lengths, cut characters, controls."""
    wrong = []
    lines = data.split(b"\r\n")
    if lines.pop() != b"":
        wrong.append("the last line has no end")
    for line in lines:
        if len(line) > 75:
            wrong.append(f"{len(line)} octets: {line!r}")
        if any(octet < 0x20 and octet != 0x09 for octet in line):
            wrong.append(f"a control character: {line!r}")
        try:
            line.decode()
        except UnicodeDecodeError:
            wrong.append(f"a cut character: {line!r}")
    return wrong
