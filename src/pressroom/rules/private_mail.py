"""Providers at which anybody may have a mail address."""

_HOSTS = frozenset(
    {
        "gmail.com",
        "googlemail.com",
        "yahoo.com",
        "yahoo.com.vn",
        "ymail.com",
        "rocketmail.com",
        "hotmail.com",
        "outlook.com",
        "outlook.com.vn",
        "live.com",
        "msn.com",
        "icloud.com",
        "me.com",
        "mac.com",
        "aol.com",
        "gmx.com",
        "mail.com",
        "mail.ru",
        "yandex.com",
        "proton.me",
        "protonmail.com",
        "zohomail.com",
        "qq.com",
        "163.com",
    }
)


def is_private(mail: str) -> bool:
    """Whether `mail` is an address at such a provider."""
    return mail.rpartition("@")[2].lower() in _HOSTS
