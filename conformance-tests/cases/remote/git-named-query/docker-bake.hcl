variable "OTHER" {
}
target "app" {
  contexts = { other = OTHER }
  output   = ["type=local,dest=out"]
}
