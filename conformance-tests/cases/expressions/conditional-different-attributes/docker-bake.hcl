target "default" {
  args = { A = jsonencode(true ? {a = 1} : {b = "x"}) }
}
