"""One module per command, each reads as its flow; imported when called."""
