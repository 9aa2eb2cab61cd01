target "app" {
  contexts          = { other = "./docker-bake.hcl" }
  dockerfile-inline = "FROM scratch\nCOPY --from=other . /\n"
  output            = ["type=local,dest=out"]
}
