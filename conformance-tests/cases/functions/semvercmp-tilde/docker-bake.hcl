target "default" {
  args = {
    v = jsonencode([for v in ["1.2.0", "1.2.9", "1.3.0", "2.0.0"] : [semvercmp(v, "~1.2.1"), semvercmp(v, "~1.2"), semvercmp(v, "~1"), semvercmp(v, "1.2.x"), semvercmp(v, "!=1.2"), semvercmp(v, ">1.2"), semvercmp(v, "<=1.2")]])
  }
}
