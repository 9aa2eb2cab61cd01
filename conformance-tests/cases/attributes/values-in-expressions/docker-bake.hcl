target "a" {
  cache-from = ["r/x"]
  secret     = ["id=s,env=HOME"]
  ssh        = ["k=p"]
  attest     = ["type=sbom"]
  output     = ["type=docker"]
  policy     = ["reset=true"]
  resources  = { cpu-shares = 5 }
  labels     = { n = null, l = 1 }
}
target "default" {
  args = { A = jsonencode(target.a), B = jsonencode(target.b) }
}
target "b" {}
