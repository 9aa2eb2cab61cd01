a = <<-E
    one
      two
    E
b = <<-E
  one

  two
 E
c = <<-E
	one
		two
	E
d = <<-E
  one
two
  E
target "default" {
  args = {
    A = jsonencode(a)
    B = jsonencode(b)
    C = jsonencode(c)
    D = jsonencode(d)
  }
}
