"""What every page goes through, compiled where a compiler was at hand."""
