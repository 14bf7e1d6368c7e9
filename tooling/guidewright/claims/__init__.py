"""What guides claim, and what the code says to it."""
