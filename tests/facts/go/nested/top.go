package top

const Key = "N_OF_NOBODY"
