target "default" {
  args = {
    v = jsonencode(setunion(["\uffee", "\U0001F600"], ["z", "Z", "\u00e9", ""]))
  }
}
