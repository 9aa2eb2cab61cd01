target "default" {
  args = {
    v = jsonencode("a %{~ if true ~} b %{~ endif ~} c")
  }
}
