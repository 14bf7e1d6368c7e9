"""The guide: contract, document, rendering, and what is claimed in it."""
