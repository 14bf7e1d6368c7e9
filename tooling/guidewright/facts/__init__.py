"""Facts: what the code of a project says, read without running it."""
