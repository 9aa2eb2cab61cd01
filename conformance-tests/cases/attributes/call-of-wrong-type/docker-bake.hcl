target "default" {
  call = ["check"]
}
