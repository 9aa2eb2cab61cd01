target "default" {
  args = {
    A = jsonencode(1 + 2 * 3)
    B = jsonencode((1 + 2) * 3)
    C = jsonencode(10 - 4 - 3)
    D = jsonencode(20 / 4 / 5)
    E = jsonencode(7 % 4 * 2)
    F = jsonencode(1 + 1 == 2 && 2 > 1)
    G = jsonencode(true || false && false)
    H = jsonencode(1 < 2 == true)
    I = jsonencode(!false && false)
    J = jsonencode(-1 + 2)
    K = jsonencode(- - 1)
    L = jsonencode(!!true)
    M = jsonencode(1 - -1)
  }
}
