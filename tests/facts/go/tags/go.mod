module example.org/tags
