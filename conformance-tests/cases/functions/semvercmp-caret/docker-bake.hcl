target "default" {
  args = {
    v = jsonencode([for v in ["0.2.0", "0.2.9", "0.3.0", "1.0.0", "1.9.0", "2.0.0", "0.0.3", "0.0.4"] : [semvercmp(v, "^0.2"), semvercmp(v, "^0.2.1"), semvercmp(v, "^0.0.3"), semvercmp(v, "^1.0"), semvercmp(v, "^0")]])
  }
}
