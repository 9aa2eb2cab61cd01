target "base" {
  tags = ["t"]
  platforms = ["linux/amd64"]
  output = ["type=image"]
  cache-to = ["type=inline"]
  cache-from = ["x"]
  secret = ["id=HOME"]
  attest = ["type=sbom"]
  annotations = ["a=b"]
  entitlements = ["network.host"]
  no-cache-filter = ["stage"]
  contexts = { c = "target:other" }
}
target "other" {}
target "default" {
  inherits = ["base"]
  tags = []
  platforms = []
  output = []
  cache-to = []
  cache-from = []
  secret = []
  attest = []
  annotations = []
  entitlements = []
  no-cache-filter = []
  contexts = { c = "" }
}
