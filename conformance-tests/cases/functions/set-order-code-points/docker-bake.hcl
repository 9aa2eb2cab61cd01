target "default" {
  args = {
    v = jsonencode(setunion(["￮", "😀"], ["z", "Z", "é", ""]))
  }
}
