target "m" {
  name = "${y}-${x}"
  matrix = {
    y = ["p", "q"]
    x = [1, 2]
  }
  args = { Y = y, X = x * 2 }
}
