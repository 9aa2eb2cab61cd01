variable "target" {
  default = "x"
}
variable "BAKE_CMD_CONTEXT" {
  default = "x"
}
target "default" {
  tags = [BAKE_CMD_CONTEXT]
  args = { P = BAKE_LOCAL_PLATFORM }
}
