target "default" {
  ulimits = ["nofile=9223372036854775808"]
}
