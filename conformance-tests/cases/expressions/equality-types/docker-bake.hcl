target "default" {
  args = {
    v = jsonencode([1 == "1", true == "true", null == false, [1] == [1], {} == []])
  }
}
