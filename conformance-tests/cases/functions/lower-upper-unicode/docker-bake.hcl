target "default" {
  args = {
    v = jsonencode([upper("stra\u00dfe \u01c6 \u0131"), lower("\u0130\u03a3 \u00c4")])
  }
}
