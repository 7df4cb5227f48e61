"""Learns the weights that come with the program from marked pages."""
