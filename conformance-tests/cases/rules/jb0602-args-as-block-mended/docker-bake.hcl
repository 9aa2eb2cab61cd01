target "default" {
  args = {
    GO = "1.26"
  }
}
