target "default" {
  args = {
    v = jsonencode([trim("xyabxyax", "yx"), trim("xx", "x"), trim("abc", ""), trim("äbä", "ä")])
  }
}
