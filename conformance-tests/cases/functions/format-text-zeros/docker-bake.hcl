target "default" {
  args = {
    v = jsonencode(format("%05s|%05q|%-05s|", "ab", "ab", "ab"))
  }
}
