target "a" {
  tags = ["x" "y"]
  args = {
    A = 1 B = 2
  }
  context "."
  dockerfile =
  platforms = ["a", "b"
  pull = true
}
target b.c {
}
