target "default" {
  name = "t-${a}-${b}"
  matrix = {
    a = range(2)
    b = range(2)
  }
}
