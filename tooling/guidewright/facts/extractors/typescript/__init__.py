"""TypeScript and JavaScript, read with the tree-sitter grammar: prefilter, regex offsets, node, climb."""
