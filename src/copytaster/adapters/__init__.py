"""What does the input and output: one folder for each thing outside."""
