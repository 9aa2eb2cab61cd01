target "default" {
  args = {
    v = jsonencode("é" == "e\u0301")
  }
}
