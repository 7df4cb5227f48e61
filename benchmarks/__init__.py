"""Measurements that anybody can repeat; each writes a row into BENCHMARKS.md."""
