target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=provenance,disabled=true"]
  annotations       = ["index:org.example.a=b"]
}
