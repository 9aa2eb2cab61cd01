target "default" {
  args = {
    A = try({ ([]) = upper(null) })
  }
}
