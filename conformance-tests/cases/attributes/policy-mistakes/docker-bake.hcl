target "default" {
  policy = ["strict=maybe"]
}
target "b" {
  policy = ["log-level=loud"]
}
target "c" {
  policy = [{ name = "x" }]
}
target "d" {
  policy = [null]
}
target "e" {
  policy = "reset=true"
}
target "f" {
  policy = ["filename="]
}
target "g" {
  policy = [{ filename = ["x"] }]
}
