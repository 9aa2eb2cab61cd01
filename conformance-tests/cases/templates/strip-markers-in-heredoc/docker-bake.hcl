a = <<E
  x ${~ 1 ~}
  y
E
b = <<E
%{ for x in [1, 2] ~}
  ${x}
%{ endfor ~}
E
c = <<E
x

%{~ if true ~}


y
%{~ endif ~}

z
E
target "default" {
  args = {
    A = jsonencode(a)
    B = jsonencode(b)
    C = jsonencode(c)
  }
}
