target "default" {
  args = {
    v = jsonencode([lower("ÄİΣ"), upper("äßı")])
  }
}
