target "default" {
  args = {
    v = jsonencode(uuidv4("more"))
  }
}
