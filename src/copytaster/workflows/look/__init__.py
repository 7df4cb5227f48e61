"""What each screen shows: one file a screen."""
