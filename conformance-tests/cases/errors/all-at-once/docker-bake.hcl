target "default" {
  tags = [missing, v.a[7], upper()]
  args = {
    a = 1 + "x"
    b = true ? [1] : { a = 1 }
    c = null ? 1 : 2
    d = "${null}"
    e = [for x in 5 : x]
    f = v.nope
  }
}
v = { a = [1] }
