target "default" {
  args = {
    A = jsonencode(true ? 1 : "x")
    B = jsonencode(false ? true : "x")
    C = jsonencode(true ? [1] : ["a"])
    D = jsonencode(true ? null : 1)
    E = jsonencode(false ? null : "a")
    F = jsonencode(true ? {a = 1} : {a = "x"})
    G = jsonencode(true ? [] : [1])
    H = jsonencode(true ? {} : {a = 1})
  }
}
