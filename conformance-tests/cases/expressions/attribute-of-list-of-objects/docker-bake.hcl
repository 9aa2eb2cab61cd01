target "default" {
  args = {
    v = jsonencode([{ a = 1 }].a)
  }
}
