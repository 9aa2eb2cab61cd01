target "app" {
  call = "targets"
}
