"""The preview of a release, opened from a disk in a browser that has no network."""

from pathlib import Path

from playwright.sync_api import Browser

from built.sample import AS_OF, copied, run

TEXT = "releases/2026/11/le-tiep-nhan-hien-vat-song-lam-mua-nuoc-lon.md"


def test_the_preview_opens_from_a_disk_and_asks_for_nothing(
    tmp_path: Path, browser: Browser
) -> None:
    repo, file = copied(tmp_path / "repo"), tmp_path / "review.html"
    made = ("-m", "pressroom", "review", TEXT, "--repo", repo, "--html", file, "--as-of", AS_OF)
    done = run(*made)
    assert done.returncode == 0, done.stderr

    context = browser.new_context()
    page = context.new_page()
    asked: list[str] = []
    said: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on("console", lambda message: said.append(message.text))
    page.goto(file.as_uri(), wait_until="load")
    assert said == []
    assert {url.partition(":")[0] for url in asked} <= {"file", "data", "about"}
    assert [url for url in asked if url.startswith("file:")] == [file.as_uri()]
    shown, card, item = page.frames[1:]
    for frame in (shown, item):
        picture = frame.locator("figure img[src^='data:image/']").first
        assert picture.evaluate("image => image.complete && image.naturalWidth") > 100
    assert "Be Vietnam Pro" in shown.locator("h1").evaluate("h => getComputedStyle(h).fontFamily")
    assert shown.evaluate("document.fonts.check('16px \"Be Vietnam Pro\"', 'ệ')")
    assert card.locator("ol.pr-list li").count() == 1
    context.close()
