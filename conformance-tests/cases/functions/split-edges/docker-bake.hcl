target "default" {
  args = {
    v = jsonencode([split(",", ",a,"), split("", ""), split("ab", "xabyab"), split("", "äb")])
  }
}
