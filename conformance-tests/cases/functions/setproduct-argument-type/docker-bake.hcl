target "default" {
  args = {
    v = jsonencode(setproduct({ a = [] }, [1]))
  }
}
