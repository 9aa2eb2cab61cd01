target "default" {
  args = {
    v = jsonencode([indent(2, "a\n\nb\n"), indent(0, "a\nb"), indent(1, "a\r\nb")])
  }
}
