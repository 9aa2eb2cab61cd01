target "default" {
  output = ["type=local,dest"]
}
target "b" {
  output = [{ dest = "o" }]
}
target "c" {
  output = "type=docker"
}
target "d" {
  output = [5]
}
target "e" {
  output = ["push=true"]
}
