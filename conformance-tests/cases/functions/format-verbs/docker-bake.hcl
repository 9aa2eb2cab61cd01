target "default" {
  args = {
    v = jsonencode(format("%v %s %d %5.2f %q %t %x %X %b %o %e %%", "a", "b", 3, 1.5, "q", true, 255, 255, 5, 8, 1234.5))
  }
}
