"""What the command line says, in both languages: a module for each command."""
