target "default" {
  annotations = ["a=b"]
  no-cache-filter = ["s"]
  args = { A = 1 }
}
