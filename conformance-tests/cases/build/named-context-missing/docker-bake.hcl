target "app" {
  contexts          = { other = "./nowhere" }
  dockerfile-inline = "FROM scratch\nCOPY --from=other file /file\n"
  output            = ["type=local,dest=out"]
}
