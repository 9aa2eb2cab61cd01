target "default" {
  args = { A = jsonencode("\ud83d") }
}
