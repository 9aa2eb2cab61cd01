group "default" {
  targets = []
  matrix = {}
}
