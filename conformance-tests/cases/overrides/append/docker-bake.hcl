target "default" {
  tags = ["t"]
  platforms = ["linux/amd64"]
  cache-from = ["c"]
  output = ["type=image"]
}
