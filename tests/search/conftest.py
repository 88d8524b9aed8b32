from built.conftest import at_root, browser, visiting

__all__ = ["at_root", "browser", "visiting"]
