"""Rules of publishers in files that people may write themselves."""
