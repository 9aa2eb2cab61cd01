target "default" {
  args = {
    A = jsonencode("$${a}")
    B = jsonencode("%%{a}")
    C = jsonencode("$$${1}")
    D = jsonencode("$${")
    E = jsonencode("$$")
    F = jsonencode("$")
    G = jsonencode("%")
    H = jsonencode("a$b%c")
    I = jsonencode("$$$${a}")
    J = jsonencode("%%%{ if true }x%{ endif }")
  }
}
