target "tools" {
  dockerfile-inline = "FROM scratch\nCOPY file /deep/tool\n"
}
target "app" {
  contexts = { tools = "target:tools" }
  output   = ["type=local,dest=out"]
}
