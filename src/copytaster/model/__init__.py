"""Plain data: the nouns of the newsroom, frozen and typed, without any behaviour that needs the world."""
