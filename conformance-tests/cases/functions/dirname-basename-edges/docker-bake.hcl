target "default" {
  args = {
    v = jsonencode([for p in ["", "/", "a", "a/", "/a", "a//b/", "a/./b/..", ".."] : [dirname(p), basename(p)]])
  }
}
