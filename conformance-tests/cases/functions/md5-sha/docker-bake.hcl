target "default" {
  args = {
    v = jsonencode([md5("a"), sha1("a"), sha256("a")])
  }
}
