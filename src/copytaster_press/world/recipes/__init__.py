"""What each kind of affair is made of: its parts, its places, its facts and the range of every particular."""
