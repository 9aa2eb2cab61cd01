target "default" {
  args = { A = a }
}
a = <<E
x
E