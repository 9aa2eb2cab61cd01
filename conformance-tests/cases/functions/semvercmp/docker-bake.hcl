target "default" {
  args = {
    v = jsonencode([semvercmp("1.2.3", "^1.1"), semvercmp("2.0.0", "~1.2"), semvercmp("1.0.0-rc.1", ">= 1.0.0")])
  }
}
