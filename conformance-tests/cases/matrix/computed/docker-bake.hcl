target "m" {
  name   = "m-${x.n}"
  matrix = merge({ x = [] }, { x = [for i in range(1, 4) : { n = i }] })
  args   = { N = x.n }
}
