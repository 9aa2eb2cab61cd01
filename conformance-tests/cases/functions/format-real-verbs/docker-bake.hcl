target "default" {
  args = {
    v = jsonencode(format("%e|%E|%g|%G|%.3g|%f|%g", 123456, 0.00012, 1e-7, 1e-7, 123456, 1e-7, 1e21))
  }
}
