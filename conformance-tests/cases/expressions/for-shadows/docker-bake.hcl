x = "outer"
target "default" {
  args = {
    A = jsonencode([for x in [1] : [for x in [2] : x]])
    B = jsonencode([for y in [x] : y])
  }
}
