target "app" {
  platforms         = ["linux/amd64", "linux/arm64"]
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  annotations = [
    "org.example.plain=of the manifests",
    "index:org.example.index=of the index",
    "manifest-descriptor:org.example.descriptor=of the manifests' descriptors",
    "manifest[linux/arm64]:org.example.arm=of the manifest for arm64",
  ]
  attest = ["type=provenance,disabled=true"]
  output = ["type=oci,dest=image.tar"]
}
