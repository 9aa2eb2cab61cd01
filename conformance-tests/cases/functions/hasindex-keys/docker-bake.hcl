target "default" {
  args = {
    v = jsonencode([hasindex(["a"], 0), hasindex(["a"], 1), hasindex(["a"], -1), hasindex(["a"], 0.5), hasindex(["a"], "0")])
  }
}
