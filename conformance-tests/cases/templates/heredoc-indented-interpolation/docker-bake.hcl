a = <<-E
    ${1}
      x${2}
    E
b = <<-E
  x
    ${"  y"}
  E
target "default" {
  args = {
    A = jsonencode(a)
    B = jsonencode(b)
  }
}
