target "default" {
  args = {
    v = jsonencode([{ a = [1, 2] }, { a = [3] }].*.a[0])
  }
}
