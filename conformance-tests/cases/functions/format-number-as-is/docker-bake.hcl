target "default" {
  args = {
    v = jsonencode(format("%v|%v|%v|%v|%v|%v|%v", 123456, 999999.5, 1000000, 123456789, 1e21, 0.0001, 0.00001))
  }
}
