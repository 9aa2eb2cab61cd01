target "default" {
  args = {
    v = jsonencode(["क्ष", "👨‍👩‍👧é", missing])
  }
}
