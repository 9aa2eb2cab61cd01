variable "MODE" {
  default = "debug"
}
target "mode-debug" {
  args = { M = "d" }
}
target "mode-release" {
  args = { M = "r" }
}
target "default" {
  inherits = ["mode-${MODE}"]
}
