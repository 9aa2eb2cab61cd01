target "default" {
  args = {
    v = jsonencode([setunion([1], ["a"]), setsubtract(["1", "2"], [2]), setunion([true], ["x"])])
  }
}
