"""QR codes (ISO/IEC 18004) of addresses, as pictures that stand inside a page."""
