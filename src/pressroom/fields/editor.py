"""What `pressroom.yml` says of the form in the browser: where it keeps drafts, and how one logs in.

What each kind of host needs is Decap CMS' own: a helper for the login (GitHub), or the id of an
application that officers log in with (GitLab, Forgejo).
"""

from typing import Any

from pressroom.fields import names
from pressroom.fields.form import Reading
from pressroom.fields.record import Field, Record
from pressroom.fields.scalars import Choice, Pattern, Truth, Url
from pressroom.model.settings import Editor
from pressroom.source.node import Pairs, Scalar
from pressroom.text.bilingual import Text

_NEEDED = {
    "github": ("repo", "base_url"),
    "gitlab": ("repo", "app_id"),
    "forgejo": ("repo", "base_url", "app_id"),
}
"""The keys without which nobody could log in, by kind of host."""


class _Editor(Record):
    """The record, of which a kind of host needs more than others."""

    @property
    def example(self) -> str:  # type: ignore[override]
        """The kind that needs nothing else."""
        return "{backend: local}"

    def values(self, node: Pairs, reading: Reading) -> dict[str, Any] | None:
        """The decoded values; None where one lacks that the kind of host needs."""
        backend = node.get("backend")
        needed = _NEEDED.get(backend.text, ()) if isinstance(backend, Scalar) else ()
        values = super().values(node, reading)
        lacking = [key for key in needed if node.get(key) is None]
        for key in lacking:
            self.missing(self.by_key[key], node, reading)
        return None if lacking else values


EDITOR = _Editor(
    Text(vi="Biểu mẫu soạn thảo", en="Form in the browser"),
    Editor,
    (
        Field(
            "backend",
            Choice(names.HOSTS),
            Text(vi="Nơi lưu bản nháp", en="Host"),
            Text(
                vi="Hệ thống giữ kho lưu trữ. Với `local`, biểu mẫu chỉ có khi chạy thử trên máy "
                "này bằng `pressroom serve --editor`.",
                en="The system that keeps the repository. With `local` there is a form only where "
                "`pressroom serve --editor` runs.",
            ),
            needed=True,
        ),
        Field(
            "repo",
            Pattern(
                r"[A-Za-z0-9_.-]+(?:/[A-Za-z0-9_.-]+)+",
                Text(
                    vi="tên kho lưu trữ trên hệ thống, ví dụ `bao-chi/phong-bao-chi`",
                    en="the repository's name on its host, such as `bao-chi/phong-bao-chi`",
                ),
                "bao-chi/phong-bao-chi",
            ),
            Text(vi="Kho lưu trữ", en="Repository"),
            Text(
                vi="Nhóm và tên của kho lưu trữ trên hệ thống đó.",
                en="Owner and name of the repository on that host.",
            ),
            when=Text(vi="bắt buộc, trừ `local`", en="needed, but for `local`"),
        ),
        Field(
            "branch",
            Pattern(
                r"[A-Za-z0-9_][A-Za-z0-9_./-]{0,99}",
                Text(vi="tên bản chính, ví dụ `main`", en="a branch such as `main`"),
                "main",
            ),
            Text(vi="Bản chính", en="Branch"),
            Text(
                vi="Bản chính mà bài được duyệt sẽ vào. Để trống là `main`.",
                en="The branch that approved texts go to. `main` where absent.",
            ),
        ),
        Field(
            "base_url",
            Url().like("https://git.songlam.example"),
            Text(vi="Địa chỉ hệ thống", en="Base address"),
            Text(
                vi="Với GitLab, Forgejo: địa chỉ của hệ thống (GitLab để trống là "
                "`https://gitlab.com`). Với GitHub: địa chỉ dịch vụ đăng nhập do cơ quan đặt.",
                en="For GitLab and Forgejo the host's address (`https://gitlab.com` where absent "
                "for GitLab). For GitHub that of the login service which the body runs.",
            ),
            when=Text(
                vi="bắt buộc với `github`, `forgejo`", en="needed for `github` and `forgejo`"
            ),
        ),
        Field(
            "api_root",
            Url().like("https://git.songlam.example/api/v1"),
            Text(vi="Địa chỉ giao tiếp", en="API address"),
            Text(
                vi="Chỉ ghi khi khác mặc định của hệ thống (`/api/v4` của GitLab, `/api/v1` của "
                "Forgejo, `https://api.github.com`).",
                en="Only where it differs from the host's usual one (GitLab's `/api/v4`, "
                "Forgejo's `/api/v1`, `https://api.github.com`).",
            ),
        ),
        Field(
            "auth_endpoint",
            Pattern(
                r"[A-Za-z0-9_-]+(?:/[A-Za-z0-9_-]+)*",
                Text(
                    vi="phần cuối địa chỉ trang đăng nhập, ví dụ `auth`",
                    en="the path of the login page, such as `auth`",
                ),
                "auth",
            ),
            Text(vi="Trang đăng nhập", en="Login page"),
            Text(
                vi="Phần nối sau địa chỉ hệ thống để đăng nhập. Để trống là mặc định của hệ thống.",
                en="What follows the base address to log in. The host's usual one where absent.",
            ),
        ),
        Field(
            "app_id",
            Pattern(
                r"[A-Za-z0-9_-]{1,200}",
                Text(
                    vi="mã ứng dụng mà hệ thống đã cấp, gồm chữ, số, dấu gạch",
                    en="the application's id as the host gave it",
                ),
                "2f1c7a3e-0d7b-4a55-9a0e-6b1f0f2c9d11",
            ),
            Text(vi="Mã ứng dụng", en="Application id"),
            Text(
                vi="Mã của ứng dụng đăng nhập được đăng ký trên GitLab, Forgejo (không phải mật "
                "khẩu).",
                en="The id of the application registered at GitLab or Forgejo; it is no secret.",
            ),
            when=Text(vi="bắt buộc với `gitlab`, `forgejo`", en="needed for `gitlab`, `forgejo`"),
        ),
        Field(
            "fork",
            Truth().like("false"),
            Text(vi="Nhận bài từ người ngoài kho", en="Open to others"),
            Text(
                vi="`true`: người không có quyền ghi vào kho vẫn soạn và gửi duyệt được (GitHub, "
                "Forgejo). Để trống là `false`.",
                en="`true`: who may not write to the repository can still propose texts (GitHub, "
                "Forgejo). `false` where absent.",
            ),
        ),
    ),
)
