target "default" {
  dockerfile-inline = "FROM scratch"
  cache-to = ["type=local,dest=../cache"]
}
