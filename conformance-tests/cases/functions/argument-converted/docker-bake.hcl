target "default" {
  args = {
    v = jsonencode([upper(true), strlen(12.50), add("1", "2")])
  }
}
