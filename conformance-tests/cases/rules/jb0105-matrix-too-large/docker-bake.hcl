target "default" {
  name = "t-${a}-${b}"
  matrix = {
    a = range(1000)
    b = range(1000)
  }
}
