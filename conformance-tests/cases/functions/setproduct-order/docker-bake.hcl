target "default" {
  args = {
    v = jsonencode([setproduct(["b", "a"], [2, 1]), setproduct(["a"], ["b"], ["d", "c"]), setproduct(["a"], [])])
  }
}
