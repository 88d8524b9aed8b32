"""A small press room that has everything: some of the sample's releases, and all that they name."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from built.sample import copied
from growing.declared import Values, declared, parted, read

RELEASES = (
    "2024/03/60-xa-chuyen-doi-dai-truyen-thanh",
    "2024/07/bay-anh-vuon-quoc-gia-khe-vau-ghi-nhan-mang-lon",
    "2024/09/lu-quet-muong-lam-so-tan-khan-cap",
    "2024/09/phat-ngon-khac-phuc-hau-qua-bao-so-3",
    "2024/10/bac-bo-tin-vo-dap-ho-khe-vau",
    "2024/10/thu-chi-ngan-sach-9-thang-nam-2024",
    "2024/12/giay-moi-hop-bao-quy-iv-2024",
    "2025/03/lay-y-kien-phan-loai-chat-thai-ran-sinh-hoat",
    "2025/03/tiep-nhan-nhiem-vu-bao-chi-xuat-ban",
    "2025/05/moi-di-thuc-dia-tha-dong-vat-khe-vau",
    "2025/08/muc-ho-tro-ho-co-lon-bi-tieu-huy",
    "2025/08/tan-lam-dieu-chinh-muc-ho-tro-chan-nuoi",
    "2025/09/sot-xuat-huyet-tang-diet-lang-quang",
    "2025/11/tra-loi-ve-khoan-thu-dau-nam-hoc",
    "2025/11/phan-hoi-ve-mai-cho-ben-thuong",
    "2026/02/chuong-trinh-le-hoi-dua-thuyen-2026",
    "2026/02/dieu-chinh-lich-le-hoi-dua-thuyen-2026",
    "2026/04/ket-qua-ho-tro-nha-o-phuong-ben-lam",
    "2026/04/ket-qua-quy-i-nganh-y-te",
    "2026/10/phat-ngon-khac-phuc-hau-qua-mua-lu",
    "2026/10/ung-pho-mua-lu-song-lam-vuot-bao-dong-3",
    "2026/11/giay-moi-hop-bao-quy-iv-2026",
    "2026/11/ke-hoach-tuyen-sinh-lop-10-nam-hoc-2027-2028",
    "2026/11/lay-y-kien-ho-tro-viec-lam-vung-thien-tai",
    "2026/11/le-tiep-nhan-hien-vat-song-lam-mua-nuoc-lon",
    "2026/11/ruong-bac-thang-thuong-lam-duoc-xep-hang",
    "2026/11/tam-cam-xe-qua-cau-ben-thuong",
    "2026/11/thong-tin-truc-tuyen-hang-tet-va-cau-ben-thuong",
)
"""None of them leads to a release that is not among them."""

_CONTENT = ("about.md", "notices", "en/about.md", "en/notices")
_LEADS_ELSEWHERE = "notices/2026/tap-huan-nguoi-phat-ngon.md"
_SHORT = (
    *("accessibility", "press-guide", "privacy", "reuse"),
    *("reference/addresses", "reference/fields", "reference/rules"),
)
"""Pages to which others lead; the library's own, of reference, would take long to render."""

_NETWORK = ("spokespersons.yml", "spokespersons/don-vi-nganh-doc.yml")
_MORE = "spokespersons/xa-phuong-dac-khu.yml"


def small_room(repo: Path, site_url: str) -> Path:
    """The room in the folder `repo`; MkDocs renders it in the half of a second."""
    copied(repo, site_url)
    for path in sorted((repo / "releases").rglob("*"), reverse=True):
        below = path.relative_to(repo / "releases").as_posix()
        if path.is_file() and not any(_belongs(below, key) for key in RELEASES):
            path.unlink()
        elif path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    _trim_network(repo)
    _trim_content(repo)
    return repo


def _belongs(below: str, key: str) -> bool:
    """Whether a file is of the release `key`: its text, a translation or in its folder."""
    return below.startswith((f"{key}.", f"{key}/"))


def _trim_network(repo: Path) -> None:
    """Keep the bodies that the releases name, with those above and behind them."""
    every = {body["id"]: body for name in (*_NETWORK, _MORE) for body in _bodies(repo / name)}
    wanted: set[str] = set()
    waiting = set(_named(repo))
    while waiting:
        body = every[waiting.pop()]
        wanted.add(body["id"])
        waiting |= {*filter(None, [body.get("parent")]), *body.get("successors", ())} - wanted
    for name in (*_NETWORK, _MORE):
        with declared(repo / name) as values:
            values["departments"] = [body for body in values["departments"] if body["id"] in wanted]


def _bodies(path: Path) -> list[Values]:
    bodies: list[Values] = read(path)["departments"]
    return bodies


def _named(repo: Path) -> Iterable[str]:
    for key in RELEASES:
        values, _ = parted(repo / f"releases/{key}.md")
        yield values["department"]
        yield from values.get("co_departments", ())


def _trim_content(repo: Path) -> None:
    """Keep a few pages, and of some only a title."""
    content = repo / "content"
    content.rename(repo / "all")
    for name in _CONTENT:
        (content / name).parent.mkdir(parents=True, exist_ok=True)
        (repo / "all" / name).rename(content / name)
    shutil.rmtree(repo / "all")
    (content / _LEADS_ELSEWHERE).unlink()
    for edition in ("", "en/"):
        for name in _SHORT:
            page = content / edition / f"{name}.md"
            page.parent.mkdir(exist_ok=True)
            page.write_text(f"# {name}\n", encoding="utf-8")
    settings = repo / "mkdocs.yml"
    before, _, nav = settings.read_text(encoding="utf-8").partition("nav:\n")
    settings.write_text(before + nav[nav.index("strict:") :], encoding="utf-8")
