variable "STAGES" {
  default = ["build", "test"]
}
target "default" {
  target = STAGES[2]
}
