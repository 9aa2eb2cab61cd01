a = [{b = [{c = 1}, {c = 2}]}, {b = []}]
target "default" {
  args = {
    A = jsonencode(a[*].b[*].c)
    B = jsonencode(a[*].b.*.c)
  }
}
