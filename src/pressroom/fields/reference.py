"""The reference page of all keys, written from the tables."""

from collections.abc import Iterator

from pressroom.fields.erasures import ERASURES
from pressroom.fields.form import Either, Form, ListOf
from pressroom.fields.legal import LEGAL
from pressroom.fields.network import NETWORK
from pressroom.fields.notice import NOTICE
from pressroom.fields.record import Field, Record
from pressroom.fields.release import RELEASE
from pressroom.fields.settings import SETTINGS
from pressroom.fields.translation import TRANSLATION
from pressroom.text.bilingual import Text

_TITLE = Text(vi="Các mục khai báo", en="Fields")
_INTRODUCTION = Text(
    vi="""\
Mỗi mục viết trên một dòng: tên mục, dấu hai chấm, dấu cách, rồi nội dung. Khi ghi, chú ý:

- Nội dung có dấu hai chấm và dấu cách, có ` #`, hoặc bắt đầu bằng một ký hiệu thì đặt trong \
ngoặc kép: `title: "Sở Y tế: thông báo"`.
- Ngày ghi theo thứ tự năm, tháng, ngày: `2026-04-13`; ngày và giờ: `2026-04-13 09:00`.
- Số điện thoại đặt trong ngoặc kép.
- Mục không bắt buộc mà chưa có nội dung thì bỏ trống hoặc bỏ cả dòng.
- Tên mục không có trong các bảng dưới đây là lỗi; lệnh kiểm tra sẽ nêu tên gần giống nhất.
""",
    en="""\
Each key stands on its own line: the key, a colon, a space, the value. Note:

- A value that holds a colon and a space, or ` #`, or begins with a sign is put in quotes: \
`title: "Sở Y tế: thông báo"`.
- A day is written as year, month, day: `2026-04-13`; a day and a time: `2026-04-13 09:00`.
- Telephone numbers are put in quotes.
- A key that is not needed may be left empty or out.
- A key that is in none of these tables is an error; the check names the nearest known one.
""",
)
_FILES: tuple[tuple[Record, Text], ...] = (
    (
        RELEASE,
        Text(
            vi="Phần khai báo giữa hai dòng `---` ở đầu tệp `releases/NĂM/THÁNG/ten-thong-cao.md`.",
            en="The declaration between two lines `---` at the head of `releases/YYYY/MM/SLUG.md`.",
        ),
    ),
    (
        TRANSLATION,
        Text(
            vi="Phần khai báo của bản dịch, ví dụ `ten-thong-cao.en.md`, đặt cạnh bản gốc. Chỉ "
            "ghi nội dung "
            "đã dịch; mọi mục khác lấy từ bản gốc. Phần chưa dịch hiện bằng ngôn ngữ của bản gốc.",
            en="The declaration of a translation such as `SLUG.en.md`, beside the original. It "
            "holds "
            "translated texts only; all else comes from the original, also what is not translated.",
        ),
    ),
    (
        NOTICE,
        Text(
            vi="Phần khai báo của thông báo do chính phòng báo chí đăng, tệp "
            "`content/notices/NĂM/ten-thong-bao.md`; bản tiếng Anh cùng tên đặt trong "
            "`content/en/notices/`. Ảnh và tệp kèm theo đặt trong thư mục cùng tên với tệp.",
            en="The declaration of a notice of the press room itself, "
            "`content/notices/YYYY/SLUG.md`; its English version has the same name in "
            "`content/en/notices/`. Its pictures and files stand in the folder of its name.",
        ),
    ),
    (
        NETWORK,
        Text(
            vi="Tệp `spokespersons.yml`; có thể chia thêm thành các tệp trong `spokespersons/`.",
            en="The file `spokespersons.yml`; files in `spokespersons/` may add more departments.",
        ),
    ),
    (SETTINGS, Text(vi="Tệp `pressroom.yml`.", en="The file `pressroom.yml`.")),
    (LEGAL, Text(vi="Tệp `records/legal.yml`.", en="The file `records/legal.yml`.")),
    (ERASURES, Text(vi="Tệp `records/erasures.yml`.", en="The file `records/erasures.yml`.")),
)
_HEAD = Text(
    vi="| Mục | Bắt buộc | Cách ghi | Ý nghĩa | Ví dụ |",
    en="| Key | Needed | Form | Meaning | Example |",
)
_RULE = "|---|---|---|---|---|"
_NEEDED = Text(vi="có", en="yes")
_GROUP = Text(vi="nhóm mục “{title}”, xem bảng dưới", en="the group “{title}”, see below")
_GROUPS = Text(
    vi="{count}, mỗi mục là nhóm “{title}”, xem bảng dưới",
    en="{count}, each the group “{title}”, see below",
)
_EITHER = Text(vi="{text}; hoặc {group}", en="{text}; or {group}")


def reference(language: str) -> str:
    """The page as GitHub-flavoured Markdown, in Vietnamese or English."""
    parts = [f"# {_TITLE[language]}\n\n{_INTRODUCTION[language]}"]
    for record, about in _FILES:
        head = f"## {record.title[language]}\n\n{about[language]}"
        parts.append(f"{head}\n\n{_table(record, language)}")
        for group, paths in groups(record).items():
            places = ", ".join(f"`{path}`" for path in paths)
            parts.append(f"### {group.title[language]} ({places})\n\n{_table(group, language)}")
    return "\n".join(parts)


def groups(record: Record) -> dict[Record, list[str]]:
    """The records inside `record`, outer before inner, with the paths of keys that lead to each."""
    found: dict[Record, list[str]] = {}
    for path, group in _inside(record, ""):
        found.setdefault(group, []).append(path)
    return found


def _inside(record: Record, path: str) -> Iterator[tuple[str, Record]]:
    for field in record.fields:
        group = _group(field.form)
        if group:
            yield path + field.key, group
            yield from _inside(group, f"{path}{field.key}.")


def _group(form: Form) -> Record | None:
    if isinstance(form, ListOf):
        return _group(form.item)
    if isinstance(form, Either):
        return _group(form.group)
    return form if isinstance(form, Record) else None


def _table(record: Record, language: str) -> str:
    rows = (_row(field, language) for field in record.fields)
    return "\n".join((_HEAD[language], _RULE, *rows)) + "\n"


def _row(field: Field, language: str) -> str:
    needed = _NEEDED[language] if field.needed else field.when[language] if field.when else ""
    cells = (
        f"**{field.label[language]}** `{field.key}`",
        needed,
        form_words(field.form)[language],
        field.doc[language],
        f"`{field.key}: {field.form.example}`",
    )
    return "| " + " | ".join(cell.replace("|", r"\|") for cell in cells) + " |"


def form_words(form: Form) -> Text:
    """The form in words, where a group is named instead of spelt out."""
    group = _group(form)
    if group is None:
        return form.words
    if isinstance(form, ListOf) and isinstance(form.item, Record):
        return _GROUPS.filled(count=form.count, title=group.title)
    if isinstance(form, ListOf):
        return Text(
            vi=f"{form.count.vi}, mỗi mục là {form_words(form.item).vi}",
            en=f"{form.count.en}, each {form_words(form.item).en}",
        )
    if isinstance(form, Either):
        return _EITHER.filled(text=form.text.words, group=form_words(form.group))
    return _GROUP.filled(title=group.title)
