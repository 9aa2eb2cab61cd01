target "default" {
  args = {
    v = jsonencode([trim("xyabxyax", "yx"), trim("xx", "x"), trim("abc", ""), trim("\u00e4b\u00e4", "\u00e4")])
  }
}
