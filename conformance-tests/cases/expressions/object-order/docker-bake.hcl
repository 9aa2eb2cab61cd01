target "default" {
  args = {
    A = jsonencode({b = 1, a = 2, B = 3})
    B = jsonencode(keys({z = 1, y = 2}))
    C = jsonencode([for k, v in {z = 1, y = 2} : k])
  }
}
