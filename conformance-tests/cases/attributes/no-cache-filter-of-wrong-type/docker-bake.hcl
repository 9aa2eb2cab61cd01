target "default" {
  no-cache-filter = { build = true }
}
