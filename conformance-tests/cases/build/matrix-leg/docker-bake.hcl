target "app" {
  name   = "app-${item}"
  matrix = { item = ["a", "b"] }
  args   = { WHAT = item }
  output = ["type=local,dest=out/${item}"]
}
