target "default" {
  args = {
    A = try({ (null) = upper(null) })
  }
}
