target "default" {
  attest = ["type=sbom"]
}
