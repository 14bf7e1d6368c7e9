# variable "commented" {}
/* variable "commented_too" {
} */
variable "region" { #! TF_VAR_region declared
  description = "default = 1"
}
variable "size" { default = 3 } #! TF_VAR_size declared = 3
variable "name" { #! TF_VAR_name declared = acme # x
  type    = string
  default = "acme # x" // a comment
}
variable "password" { #! TF_VAR_password declared = ***
  default   = "hunter22"
  sensitive = true
}
variable "api_token" { #! TF_VAR_api_token declared = ***
  default = "abcdefgh1234"
}
variable "list" { #! TF_VAR_list declared
  default = []
}
variable "debug" { #! TF_VAR_debug declared = false
  default = false
}
variable "phrase" { #! TF_VAR_phrase declared = ***
  default   = "plain words"
  sensitive = true
}
variable "on" { #! TF_VAR_on declared = true
  default = true
}
variable "escaped" { #! TF_VAR_escaped declared = a"b
  default = "a\"b"
}
variable "checked" { #! TF_VAR_checked declared = a
  type = object({
    a = string
  })
  validation {
    condition = true
  }
  default = "a"
}
resource "aws_lambda_function" "a" {
  environment {
    variables = {
      LEVEL = "info" # LEVEL = "x" #! LEVEL set = info
      TABLE = aws_table.a.name #! TABLE set
      "QUOTED" : "b", #! QUOTED set = b
      lower = "c"
      // SLASHED = "x"
      /*
      BLOCKED = "x" */
      ESCAPED = "a\"b" #! ESCAPED set = a"b
      URL = "https://${var.name}" #! URL set
      BEHIND = "c" // , SLASHED_TOO = "d" #! BEHIND set = c
      NOTHING = "" #! NOTHING set
    }
  }
  environment_variables = { INLINE = "1", SECOND = "2" } #! INLINE set = 1; SECOND set = 2
  merged_environment = { NOT_READ = 1 }
  environment = { MAPPED = "1" } #! MAPPED set = 1
  variables = tomap({ TO_MAP = "1" }) #! TO_MAP set = 1
  tags = { NOT_READ_EITHER = "1" }
  env_vars = merge({ MERGED = "a" }, var.more) #! MERGED set = a
}
resource "aws_ecs_task_definition" "b" {
  container_definitions = jsonencode([{
    name = "web"
    environment = [
      { name = "PORT", value = "3000" }, #! PORT set = 3000
      { name = "PHRASE", value = "a\"b" }, #! PHRASE set = a"b
      { "name": "HOST", "value": var.host }, #! HOST set
    ]
    secrets = [{ name = "DB_PASSWORD", valueFrom = "arn" }] #! DB_PASSWORD set
  }])
}
resource "google_cloud_run_service" "c" {
  env {
    name  = "RUN_MODE" #! RUN_MODE set = fast
    value = "fast"
  }
  env {
    name = "RUN_KEY" #! RUN_KEY set
    value_source {}
  }
  other { name = "NOT_READ" }
}
