target "default" {
  dockerfile-inline = "FROM scratch"
  cache-from = ["type=local,src=../cache"]
}
