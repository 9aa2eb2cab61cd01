target "default" {
  args = {
    v = jsonencode(regex_replace("a-b", "(\\w)-(\\w)", "$2-$1"))
  }
}
