target "default" {
  args = {
    A = jsonencode("a${1}b")
    B = jsonencode("${true}")
    C = jsonencode("x${1 + 1}")
    D = jsonencode("${"nested ${"deep"}"}")
    E = jsonencode("${1.50}")
    F = jsonencode("${"a"}${"b"}")
  }
}
