a = {b = 1}
target "default" {
  args = { A = jsonencode(a.c) }
}
