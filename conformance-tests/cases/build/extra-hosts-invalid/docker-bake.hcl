target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  extra-hosts       = { "far.example.org" = "somewhere" }
  output            = ["type=local,dest=out"]
}
