variable "CONTEXT" {
}
target "app" {
  context = CONTEXT
  output  = ["type=local,dest=out"]
}
