target "base" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /base\n"
}
target "app" {
  dockerfile-inline = "FROM base\nCOPY docker-bake.hcl /app\n"
  contexts          = { base = "target:base" }
  output            = ["type=local,dest=scratch"]
}
