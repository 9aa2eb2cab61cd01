a = [{k = [1]}, {k = [2]}]
target "default" {
  args = {
    A = jsonencode(a[*].k)
    B = jsonencode(a[*].k[0])
    C = jsonencode(a[*]["k"])
    D = jsonencode([][*].k)
  }
}
