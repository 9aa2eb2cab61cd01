target "default" {
  args = {
    v = jsonencode(uuidv5(null, "www.example.org"))
  }
}
