target "a" {
  tags   = ["app"]
  output = ["type=local,dest=out"]
}

target "b" {
  tags   = ["lib"]
  output = ["out", "type=oci,dest=lib.tar"]
}
