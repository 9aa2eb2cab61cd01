target "default" {
  args = {
    v = jsonencode("${1.50}|${1e3}|${-0.1}")
  }
}
