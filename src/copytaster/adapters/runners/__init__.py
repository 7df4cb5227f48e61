"""Where pure work is done: here, or in other processes."""
