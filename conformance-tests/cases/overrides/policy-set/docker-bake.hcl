target "a" {
  policy = ["filename=a.rego"]
}

target "b" {
  policy = ["filename=b.rego"]
}
