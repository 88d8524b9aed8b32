"""What is measured: processes, trees of files, what was written anew, where time goes, on what."""
