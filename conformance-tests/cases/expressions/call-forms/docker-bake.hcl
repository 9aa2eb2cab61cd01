target "default" {
  args = {
    A = jsonencode(upper("a"))
    B = jsonencode(upper("a",))
    C = jsonencode(upper(
"a"
))
    D = jsonencode(concat([1], [2]))
  }
}
