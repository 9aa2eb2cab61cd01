a {}
b { c = 1 }
d "l" m { e = [
  1
] }
f {
}
