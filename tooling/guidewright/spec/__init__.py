"""The spec: its model, its loader, its JSON Schema."""
