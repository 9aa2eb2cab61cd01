target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=provenance,disabled=true"]
  tags              = ["ex/a:1", "docker.io/ex/a:1", "a", "example.org/b:2"]
  output            = ["type=oci,dest=out/layout,tar=false"]
}
