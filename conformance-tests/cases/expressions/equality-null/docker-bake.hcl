target "default" {
  args = {
    v = jsonencode([null == null, null != 1, "" == null])
  }
}
