from built.conftest import at_root, browser

__all__ = ["at_root", "browser"]
