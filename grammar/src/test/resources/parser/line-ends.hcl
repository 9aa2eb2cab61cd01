a = 1
b = [
  "x",
]
c = <<-E
  one
    two
  E
d {
}
