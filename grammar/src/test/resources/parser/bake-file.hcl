# what people write
variable "TAG" {
  default = "latest"
}

variable "GO_VERSION" { default = "1.26" }

group "default" {
  targets = ["app", "docs"]
}

target "_common" {
  args = {
    GO_VERSION = GO_VERSION
    "quoted.key" : 1,
    (TAG)      = true
  }
}

target "app" {
  inherits = ["_common"]
  tags = [
    "registry.example.org/app:${TAG}", // the tag
    TAG != "" ? "app:${lower(TAG)}" : "",
  ]
  platforms = ["linux/amd64", "linux/arm64"]
  contexts = { base = "target:base" }
}

target docs {
  output = [{ type = "local", dest = "out" }]
}
