"""The press room as feeds: what a reader, a newsroom's system or a mail program subscribes to.

RSS 2.0, Atom (RFC 4287) and JSON Feed 1.1, each of them with full texts and equal ids.
"""
