group "none" {
  targets = []
}
