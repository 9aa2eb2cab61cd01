group "both" {
  targets = ["one"]
}
target "one" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
}
target "app" {
  dockerfile-inline = "FROM base\n"
  contexts          = { base = "target:both" }
  output            = ["type=local,dest=out"]
}
