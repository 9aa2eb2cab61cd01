target "default" {
  args = {
    v = jsonencode([sethaselement(setunion(["a"]), "a"), sethaselement(setunion(["a"]), "b")])
  }
}
