"""One module or package per language or format; none of them imports another."""
