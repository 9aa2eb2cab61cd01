function "f" {
  params = [x]
  result = x.foo
}
target "default" {
  tags = [f("a")]
}
