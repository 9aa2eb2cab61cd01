target "default" {
  args = {
    NEXT = "a ${"b" ~}${"c"} d"
    TEXT = "a ${"b" ~} ${"c"} d"
  }
}
