"""What a Git server receives: pushed commits, checked before they are taken."""
