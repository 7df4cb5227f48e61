"""What each screen shows: one file a screen, asked of the ports, answered in plain values."""
