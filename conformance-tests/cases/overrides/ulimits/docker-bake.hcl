target "default" {
  ulimits = ["core=1"]
  no-cache-filter = ["c"]
}
