target "app" {
  args = { WHERE = BAKE_CMD_CONTEXT }
}
