"""What is inside pictures and attachments: pure functions of their bytes, and who calls them."""
