target "default" {
  tags       = ["app", null, { name = "x" }]
  cache-from = ["type=local,src=a", "src=b", "type=registry,c"]
}
