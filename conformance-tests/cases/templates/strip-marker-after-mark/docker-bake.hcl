a = <<E
$ 
${~ 1}
E
b = <<E
% 
${~ 1}
E
c = <<E
x 
${~ 1}
E
target "default" {
  args = {
    A = jsonencode(a)
    B = jsonencode(b)
    C = jsonencode(c)
  }
}
