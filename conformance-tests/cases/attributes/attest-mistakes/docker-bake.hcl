target "default" {
  attest = ["mode=max"]
}
target "pair" {
  attest = ["type=sbom,bad"]
}
target "bool" {
  attest = ["type=sbom,disabled=maybe"]
}
target "nested" {
  attest = [{ type = "sbom", x = ["y"] }]
}
target "number" {
  attest = 5
}
