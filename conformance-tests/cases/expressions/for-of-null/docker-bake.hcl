target "default" {
  args = { A = jsonencode([for x in null : x]) }
}
