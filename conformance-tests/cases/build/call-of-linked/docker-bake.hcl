target "base" {
  dockerfile-inline = "FROM scratch\nARG IN_BASE=1\nCOPY docker-bake.hcl /\n"
}
target "app" {
  dockerfile-inline = "FROM base\nARG IN_APP=2\n"
  contexts          = { base = "target:base" }
}
