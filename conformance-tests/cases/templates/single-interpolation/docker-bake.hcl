target "default" {
  args = {
    v = jsonencode(["${1}", "${[1]}", "${null}"])
  }
}
