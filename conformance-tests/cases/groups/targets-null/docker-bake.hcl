group "none" {
  targets = null
}
