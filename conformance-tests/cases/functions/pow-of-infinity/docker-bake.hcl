target "default" {
  args = {
    A = try(jsonencode(pow(1, 1 / -0)), "none")
    B = try(jsonencode(pow(1, 1 / 0)), "none")
    C = try(jsonencode(pow(2, 1 / -0)), "none")
    D = try(jsonencode(pow(2, 1 / 0)), "none")
    E = try(jsonencode(pow(1 / 0, 0)), "none")
    F = try(jsonencode(pow(0.5, 1 / 0)), "none")
    G = try(jsonencode(pow(-1, 1 / 0)), "none")
    H = try(jsonencode(pow(1 / 0, -1)), "none")
  }
}
