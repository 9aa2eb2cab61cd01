target "default" {
  contexts = {
    alpine = "."
    stage  = "."
    mount  = "."
  }
}
