"""English wordings: one file a kind of affair, and one for what all kinds share."""
