a = ["x", "y"]
o = {k = [1, 2]}
target "default" {
  args = {
    A = jsonencode(a[0])
    B = jsonencode(a["0"])
    C = jsonencode(o["k"])
    D = jsonencode(o.k)
    E = jsonencode(o["k"][1])
    F = jsonencode([1, 2][1])
    G = jsonencode({x = 1}.x)
    H = jsonencode((a)[1])
    I = jsonencode(a[0 + 1])
  }
}
