function "upper" {
  params = [x]
  result = "mine-${x}"
}
target "default" {
  tags = [upper("a")]
}
