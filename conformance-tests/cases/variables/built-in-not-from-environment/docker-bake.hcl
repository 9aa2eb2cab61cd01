target "default" {
  context = BAKE_CMD_CONTEXT
  args = { PLAN9 = BAKE_LOCAL_PLATFORM == "plan9/mips" }
}
