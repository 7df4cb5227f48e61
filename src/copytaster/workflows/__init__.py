"""What happens: one verb a file, over ports alone."""
