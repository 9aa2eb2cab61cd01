variable "REGISTRY" {}
target "scanner" {
  dockerfile = "scanner.Dockerfile"
  tags       = ["${REGISTRY}/scanner:1"]
  output     = ["type=image,push=true,store=false"]
}
target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  attest            = ["type=sbom,generator=${REGISTRY}/scanner:1", "type=provenance,disabled=true"]
  output            = ["type=oci,dest=layout,tar=false"]
}
