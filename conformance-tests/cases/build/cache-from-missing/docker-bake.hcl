target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  cache-from        = ["type=local,src=nowhere"]
  output            = ["type=local,dest=out"]
}
