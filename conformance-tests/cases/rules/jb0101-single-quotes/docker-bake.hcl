target "default" {
  target = 'release'
}
