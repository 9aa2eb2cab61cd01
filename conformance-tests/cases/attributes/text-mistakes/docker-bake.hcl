target "default" {
  context = ["a"]
}
target "b" {
  dockerfile = { a = 1 }
}
target "c" {
  shm-size = []
}
target "d" {
  pull = "yes"
}
target "e" {
  no-cache = 1
}
target "f" {
  description = ["a"]
}
