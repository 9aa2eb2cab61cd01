target "default" {
  args = {
    v = jsonencode([replace("abc", "", "-"), replace("", "", "-"), replace("aaa", "aa", "b"), replace("a.c", ".", "")])
  }
}
