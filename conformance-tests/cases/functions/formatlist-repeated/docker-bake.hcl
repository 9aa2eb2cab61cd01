target "default" {
  args = {
    v = jsonencode([formatlist("%s-%d-%s", ["a", "b"], 1, ["x", "y"]), formatlist("%s", []), formatlist("x")])
  }
}
