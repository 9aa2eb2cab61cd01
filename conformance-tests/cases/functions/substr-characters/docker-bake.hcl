target "default" {
  args = {
    v = jsonencode([substr("\U0001F1E9\U0001F1EAe\u0301x", 1, 1), substr("e\u0301x", -1, 1)])
  }
}
