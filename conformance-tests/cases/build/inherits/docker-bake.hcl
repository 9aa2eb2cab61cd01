target "parent" {
  context = "sub"
  args    = { ONE = "of the parent", TWO = "of the parent" }
}
target "child" {
  inherits = ["parent"]
  args     = { TWO = "of the child" }
  output   = ["type=local,dest=out"]
}
