target "default" {
  tags = ["", "r/x", "", "r/x"]
  platforms = ["", "linux/amd64", "linux/amd64"]
  cache-from = ["", "r/cache"]
  cache-to = ["", "type=inline"]
  output = ["", "type=docker"]
  secret = ["", "id=a,env=HOME"]
  args = { E = "" }
  labels = { L = "" }
}
