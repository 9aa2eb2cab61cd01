target "default" {
  args = {
    A = jsonencode("a${{b = "}"}.b}c")
    B = jsonencode("${ {a = 1}.a }x")
  }
}
