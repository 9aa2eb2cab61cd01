target "default" {
  policy = ["filename=sources.rego"]
}
