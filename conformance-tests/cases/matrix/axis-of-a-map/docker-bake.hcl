target "m" {
  name   = "q-${a}"
  matrix = { a = { z = "1", b = "2" } }
}
target "n" {
  name   = "r-${a}"
  matrix = { a = setunion(["z", "b"], ["c"]) }
}
