"""The world of the sample press: its outlets, people, places, bodies and affairs, none of which ever was."""
