target "default" {
  args = {
    v = jsonencode([base64encode("é"), base64decode("w6k=")])
  }
}
