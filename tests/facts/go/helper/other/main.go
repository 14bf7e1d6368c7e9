package other

var unrelated = GetEnv("O_OTHER_PACKAGE", "x")
