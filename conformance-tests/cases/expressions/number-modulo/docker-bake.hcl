target "default" {
  args = {
    A = jsonencode(7%3)
    B = jsonencode(-7%3)
    C = jsonencode(7%-3)
    D = jsonencode(7.5%2)
    E = jsonencode(-7.5%2)
  }
}
