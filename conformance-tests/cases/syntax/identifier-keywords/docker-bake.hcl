for = 1
if = 2
in = 3
else = 4
endif = 5
target "default" {
  args = {
    A = jsonencode(for)
    B = jsonencode(if)
    C = jsonencode(in)
    D = jsonencode(else)
    E = jsonencode(endif)
  }
}
