target "default" {
  args = {
    v = try(jsonencode(setproduct([[1, 2], null], ["x"])), "refused")
  }
}
