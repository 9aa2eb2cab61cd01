target "default" {
  tags = ["t"]
  platforms = ["linux/amd64"]
  cache-from = ["c"]
  output = ["type=image"]
  attest = ["type=provenance"]
  annotations = ["a=b"]
  entitlements = ["security.insecure"]
}
