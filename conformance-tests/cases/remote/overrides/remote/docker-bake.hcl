target "app" {
  args = { WORD = "written" }
}
