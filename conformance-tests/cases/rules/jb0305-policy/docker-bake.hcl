target "default" {
  policy = ["filename=source.rego"]
}
