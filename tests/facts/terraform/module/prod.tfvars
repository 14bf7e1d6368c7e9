# x = 1
region = "eu" #! TF_VAR_region set
list = [ #! TF_VAR_list set
  nested = 1
]
