target "base" {
  dockerfile-inline = "FROM scratch\nENV A=1\n"
}
target "app" {
  dockerfile-inline = "FROM base\nCOPY docker-bake.hcl /\n"
  contexts          = { base = "target:base" }
  output            = ["type=local,dest=out"]
}
