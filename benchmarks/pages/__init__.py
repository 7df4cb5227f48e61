"""How well web pages are read, beside other readers, on the public marked sets where they are present."""
