target "app" {
  args   = { VERSION = "2" }
  target = "server"
}
