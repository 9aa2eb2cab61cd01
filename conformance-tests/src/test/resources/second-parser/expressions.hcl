variable "TAG" {
  default = "latest"
}

function "image" {
  params = [name]
  result = "registry.example.org/${name}:${TAG}"
}

target "a" {
  dockerfile = "Dockerfile"
  tags = [image("a"), "b:${TAG}"]
  args = {
    FROM_VARIABLE = TAG
    CHOSEN = TAG == "latest" ? "yes" : "no"
    JOINED = join(",", ["x", "y"])
  }
  platforms = [for p in ["amd64", "arm64"] : "linux/${p}"]
}

target "b" {
  inherits = ["a"]
  context = upper("dir")
  target = "final"
}
