target "default" {
  args = {
    v = jsonencode([base64encode("é"), base64encode("a"), base64encode("ab"), base64encode(""), base64decode("w6k=")])
  }
}
