target "app" {
  context = BAKE_CMD_CONTEXT
  output  = ["type=local,dest=out"]
}
