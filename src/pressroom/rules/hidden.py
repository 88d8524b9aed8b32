"""What to do about a character that cannot be seen."""

from pressroom.text.bilingual import Text

REMOVE = Text(
    vi="xóa ký tự ẩn này: xóa cả chữ đứng ngay trước và ngay sau nó, rồi gõ lại hai chữ đó",
    en="delete it: delete the letters right before and after it too, and type those two again",
)
