target "a" {
  attest = ["type=provenance,mode=min", { type = "sbom", generator = "g/h" }, "", "mode=max,type=provenance", { type = "x", disabled = false }]
}
target "b" {
  inherits = ["a"]
  attest   = [{ type = "provenance", disabled = "true", "builder-id" = "u" }]
}
