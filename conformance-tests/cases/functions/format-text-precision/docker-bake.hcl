target "default" {
  args = {
    v = jsonencode(format("%.0s|%.1s|%.9s|%5.2s|%-5.1s|", "abc", "abc", "abc", "abc", "abc"))
  }
}
