"""What `pressroom serve` says."""

from pressroom.text.bilingual import Text

DOES = Text(
    vi="tạo trang, mở để xem thử, tự làm lại khi có thay đổi",
    en="build, serve on this machine, rebuild on change",
)
PORT = Text(vi="cổng (mặc định: 8000)", en="the port (default: 8000)")
PREVIEW_SITE = Text(
    vi="thư mục nhận bản xem thử (mặc định: .pressroom/preview)",
    en="the folder that the preview goes to (default: .pressroom/preview)",
)
SERVING = Text(
    vi="Xem thử tại {url} (bấm Ctrl+C để dừng).", en="See it at {url} (press Ctrl+C to stop)."
)
PORT_TAKEN = Text(
    vi="Cổng {port} đang được chương trình khác dùng. Hãy tắt chương trình đó, hoặc ghi "
    "`--port {other}`.",
    en="Port {port} is in use by another program. End that program, or write `--port {other}`.",
)
PORT_REFUSED = Text(
    vi="Không dùng được cổng {port} trên máy này. Hãy ghi `--port {other}`.",
    en="Port {port} cannot be used on this machine. Write `--port {other}`.",
)
NO_PORT = Text(
    vi="Không có cổng {port}; hãy chọn một số từ 1024 đến 65535, ví dụ `--port 8001`.",
    en="There is no port {port}; choose a number from 1024 to 65535, such as `--port 8001`.",
)
WAITING = Text(
    vi="Sửa xong, lưu tệp: trang xem thử sẽ tự mở. Bấm Ctrl+C để dừng.",
    en="Mend this and save: the preview then starts by itself. Press Ctrl+C to stop.",
)
CHANGED = Text(vi="Có thay đổi, đang làm lại…", en="Something changed, building again…")
SHOWS_OLD = Text(
    vi="Đây là bản trước: thay đổi mới có chỗ cần sửa, xem cửa sổ lệnh.",
    en="This is the previous state: something needs mending first, see the terminal.",
)
STILL_OLD = Text(
    vi="Trang xem thử vẫn là bản trước.", en="The preview still shows the previous state."
)
