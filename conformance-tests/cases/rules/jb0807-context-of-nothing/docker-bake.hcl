target "default" {
  contexts = {
    assets = "."
    files  = "."
  }
}
