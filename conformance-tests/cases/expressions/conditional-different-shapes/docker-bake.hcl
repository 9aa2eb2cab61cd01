target "default" {
  args = { A = jsonencode(true ? [1] : {a = 1}) }
}
