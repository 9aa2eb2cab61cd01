target "default" {
  args = {
    v = jsonencode([length([]), length([1, [2, 3]]), length(split(",", "a,b,c")), length(setunion(["a"], ["a"])), length(convert({ a = 1, b = 2 }, map(number)))])
  }
}
