target "default" {
  args = {
    v = jsonencode([coalescelist([], ["a"]), coalescelist([], [null], ["a"])])
  }
}
