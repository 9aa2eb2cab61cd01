target "default" {
  dockerfile-inline = "FROM scratch"
  ulimits = ["nofile=-1:1024"]
}
