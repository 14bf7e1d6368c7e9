variable "half" { #! TF_VAR_half declared = x
  default = "x"
