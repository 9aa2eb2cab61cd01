target "app" {
  context = BAKE_CMD_CONTEXT
  args    = { WHERE = BAKE_CMD_CONTEXT }
}
