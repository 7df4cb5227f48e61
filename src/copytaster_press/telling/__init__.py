"""The prose of the sample press: turns the facts of an affair into reports, each outlet in its own words."""
