target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  secret            = [{ id = "word", src = "word.txt", env = "WORD" }]
  output            = ["type=local,dest=out"]
}
