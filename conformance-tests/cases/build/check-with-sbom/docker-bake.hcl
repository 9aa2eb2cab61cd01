target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=sbom,generator=127.0.0.1:9/none"]
}
