"""Why a file was not written, in words."""

import errno

from pressroom.build.place import MountedError
from pressroom.cli.words import common
from pressroom.load.files import reason_of
from pressroom.source.changed import ChangedError
from pressroom.text.bilingual import Text, same

_REASONS = {
    errno.EACCES: common.NO_PERMISSION,
    errno.EPERM: common.NO_PERMISSION,
    errno.EROFS: common.READ_ONLY_DISK,
    errno.ENOSPC: common.DISK_FULL,
    errno.ENOENT: common.NO_FOLDER,
    errno.EEXIST: common.THERE_ALREADY,
}


def unwritten(error: OSError | ChangedError, path: object = None) -> Text:
    """That `path`, else the file that the error names, was not written, and why."""
    if isinstance(error, ChangedError):
        return common.CANNOT_WRITE.filled(path=same(str(path)), reason=common.CHANGED)
    reason = common.MOUNTED if isinstance(error, MountedError) else _REASONS.get(error.errno or 0)
    named = path or error.filename or ""
    return common.CANNOT_WRITE.filled(path=same(str(named)), reason=reason or reason_of(error))
