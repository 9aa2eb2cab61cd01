target "base" {
  args = {
    A = "base"
    B = "base"
  }
  tags = ["base"]
  labels = { l = "base" }
  cache-from = ["base"]
  dockerfile = "base.Dockerfile"
}
target "default" {
  inherits = ["base"]
  args = { A = "own" }
  tags = ["own"]
  cache-from = ["own"]
}
