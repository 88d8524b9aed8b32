"""Identities of what others keep: they never change, whatever the address of the site."""

from uuid import NAMESPACE_URL, UUID, uuid5

from pressroom.model.settings import Settings


def identity(settings: Settings, name: str) -> UUID:
    """The UUID of what the press room calls `name`, made of its `tag:` URI (RFC 9562 §5.5).

    RFC 7986 §5.3 asks for UUIDs; and a `/`, which a tag has, breaks readers that make an address or
    a file's name of it (nextcloud/server#19980, pimutils/vdirsyncer#1154).
    """
    return uuid5(NAMESPACE_URL, settings.tag(name))
