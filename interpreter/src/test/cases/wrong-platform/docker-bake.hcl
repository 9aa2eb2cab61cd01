target "default" {
  platforms = ["foo"]
}
