"""Computed pages of the site: text in, text out."""
