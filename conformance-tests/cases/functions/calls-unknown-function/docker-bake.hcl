function "f" {
  params = [a]
  result = "${a}-${uper(a)}"
}

target "default" {
  args = { A = "a" }
}
