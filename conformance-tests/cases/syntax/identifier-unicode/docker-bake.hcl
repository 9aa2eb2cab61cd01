größe = 1
名前 = 2
é = 3
target "default" {
  args = {
    A = jsonencode(größe)
    B = jsonencode(名前)
    C = jsonencode(é)
  }
}
