"""What `pressroom.yml` says: the press room's own settings."""

from dataclasses import dataclass
from zoneinfo import ZoneInfo

from pressroom.model.localised import Localised
from pressroom.model.where import NOWHERE, Where

VIET_NAM = ZoneInfo("Asia/Ho_Chi_Minh")


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """The body that answers for the press room."""

    name: str
    name_en: str | None = None
    logo: str | None = None
    address: Localised | None = None
    phone: str | None = None
    email: str | None = None
    where: Where = NOWHERE

    def named(self, language: str) -> str:
        """Its name in `language`."""
        return self.name_en if language == "en" and self.name_en else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Topic:
    """A field of work (lĩnh vực); `media_topic` is an IPTC Media Topic such as medtop:07000000."""

    id: str
    name: str
    name_en: str | None = None
    media_topic: str | None = None
    where: Where = NOWHERE

    def named(self, language: str) -> str:
        """Its name in `language`."""
        return self.name_en if language == "en" and self.name_en else self.name


@dataclass(frozen=True, slots=True, kw_only=True)
class Repository:
    """Where the press room's files are kept, and who may read them there."""

    visibility: str = "private"
    url: str | None = None
    edit: str | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Portal:
    """The body's official portal."""

    url: str | None = None
    is_this_site: bool = False
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Help:
    """Whom to turn to; used for `press_help` and `feedback`."""

    name: Localised | None = None
    url: str | None = None
    phone: str | None = None
    email: str | None = None
    hours: Localised | None = None
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """The largest files that may be published, in bytes."""

    picture: int = 1_500_000
    attachment: int = 10_000_000
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Feeds:
    """How many of the newest releases a feed holds."""

    items: int = 30
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Visibility:
    """Who sees duties, reports and tone: `internal` or `public`."""

    duties: str = "internal"
    reports: str = "internal"
    tone: str = "internal"
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Editor:
    """The form in the browser: where it keeps drafts, and how officers log in there."""

    backend: str
    repo: str | None = None
    branch: str = "main"
    base_url: str | None = None
    api_root: str | None = None
    auth_endpoint: str | None = None
    app_id: str | None = None
    fork: bool = False
    where: Where = NOWHERE


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The whole of `pressroom.yml`."""

    publisher: Publisher
    tag_authority: str
    topics: tuple[Topic, ...]
    format: int = 1
    timezone: ZoneInfo = VIET_NAM
    languages: tuple[str, ...] = ("vi", "en")
    text_languages: tuple[str, ...] = ()
    repository: Repository = Repository()
    portal: Portal = Portal()
    press_help: Help | None = None
    feedback: Help | None = None
    reuse: Localised | None = None
    notice: Localised | None = None
    approval: str = "none"
    limits: Limits = Limits()
    feeds: Feeds = Feeds()
    checked_as: str | None = None
    visibility: Visibility = Visibility()
    editor: Editor | None = None
    where: Where = NOWHERE

    @property
    def language(self) -> str:
        """The default language, in which the official texts are."""
        return self.languages[0]

    def tag(self, name: str) -> str:
        """The `tag:` URI of what the press room calls `name` (RFC 4151 §2.1)."""
        return f"tag:{self.tag_authority}:{name}"
