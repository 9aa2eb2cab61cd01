target "default" {
  args = { A = jsonencode([for x in "abc" : x]) }
}
