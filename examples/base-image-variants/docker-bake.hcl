variable "VERSION" {
  default = "latest"
}

function "image" {
  params = [suffix]
  result = "variants:${VERSION}${suffix}"
}

group "default" {
  targets = ["prod", "dev"]
}

target "_app" {
  context    = "."
  dockerfile = "Dockerfile"
  labels = {
    "org.opencontainers.image.version" = VERSION
  }
}

target "prod" {
  inherits = ["_app"]
  tags     = [image("")]
}

target "dev" {
  inherits = ["_app"]
  args = {
    TARGET = "dev"
  }
  tags = [image("-dev")]
}
