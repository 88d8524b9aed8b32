"""Why a file was not written is said in words, and of writing."""

import errno
import os

import pytest

from pressroom.build.place import MountedError
from pressroom.cli.unwritten import unwritten
from pressroom.source.changed import ChangedError


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (OSError(errno.EACCES, "Permission denied"), "không có quyền ghi ở đó"),
        (OSError(errno.EROFS, os.strerror(errno.EROFS)), "ổ đĩa chỉ cho đọc"),
        (OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)), "ổ đĩa đã đầy"),
        (FileNotFoundError(errno.ENOENT, "No such file"), "không có thư mục đó"),
        (OSError(errno.ENAMETOOLONG, "File name too long"), "tên quá dài"),
        (ChangedError(), "tệp vừa được sửa ở nơi khác; hãy chạy lại lệnh để xem nội dung mới"),
        (
            MountedError(errno.EBUSY, "Device or resource busy"),
            "một ổ đĩa được gắn ở đó; hãy chọn một thư mục bên trong",
        ),
        (OSError(errno.EBUSY, "Device or resource busy"), "Device or resource busy"),
    ],
)
def test_the_reason_is_in_words(error: OSError, reason: str) -> None:
    assert unwritten(error, "a.md")["vi"] == f"Không ghi được a.md: {reason}."


def test_without_a_path_the_file_of_the_error_is_named() -> None:
    error = PermissionError(errno.EACCES, "Permission denied", "thư mục/b.md")
    assert unwritten(error)["en"].startswith("Cannot write thư mục/b.md: there is no permission")
