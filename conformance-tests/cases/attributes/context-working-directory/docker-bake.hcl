target "default" {
  context = "cwd://a/../b/"
}
