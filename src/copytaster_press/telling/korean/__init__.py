"""Korean wordings: one file a kind of affair that can be told in it, and one for what all share."""
