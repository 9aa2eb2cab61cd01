variable "REGISTRY" {}
target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  tags              = ["${REGISTRY}/app:1", "${REGISTRY}/app:2"]
  output            = ["type=image,store=false"]
}
target "copy" {
  dockerfile-inline = "FROM pushed\n"
  contexts          = { pushed = "docker-image://${REGISTRY}/app:2" }
  output            = ["type=local,dest=out"]
}
