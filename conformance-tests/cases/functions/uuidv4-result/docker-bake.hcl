target "default" {
  args = {
    v = jsonencode(strlen(uuidv4()))
  }
}
