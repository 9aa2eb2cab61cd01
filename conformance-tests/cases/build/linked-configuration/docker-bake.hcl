target "base" {
  labels            = { "org.example.base" = "yes" }
  dockerfile-inline = <<-DOCKERFILE
    FROM scratch
    ENV LEVEL=base
    WORKDIR /work
    CMD ["/run"]
    USER 7:8
  DOCKERFILE
}
target "app" {
  platforms         = ["linux/amd64"]
  dockerfile-inline = "FROM base\nENV MORE=app\nCOPY file .\n"
  contexts          = { base = "target:base" }
  attest            = ["type=provenance,disabled=true"]
  output            = ["type=oci,dest=image.tar"]
}
