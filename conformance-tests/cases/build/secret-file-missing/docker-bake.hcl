target "app" {
  dockerfile-inline = "FROM scratch\nCOPY docker-bake.hcl /\n"
  secret            = ["id=word,src=nowhere.txt"]
  output            = ["type=local,dest=out"]
}
