# What the AOT cache is trained with: the constructs that most bake files use. Not an example.
variable "TAG" {
  default = "latest"
}
variable "PUSH" {
  default = false
}
variable "VERSIONS" {
  default = ["1", "2"]
}
registry = "docker.io"
function "tag" {
  params = [name]
  result = ["${registry}/example/${lower(name)}:${TAG}", notequal("", TAG) ? "${name}:latest" : ""]
}
group "default" {
  targets = ["all"]
}
group "all" {
  targets = ["app", "db"]
}
target "base" {
  context   = "."
  platforms = ["linux/amd64", "linux/arm64"]
  args = {
    VERSION = upper(TAG)
    "KEY"   = join(",", [for v in VERSIONS : "v${v}" if v != "2"])
    COUNT   = length(VERSIONS) + 1
    NOTE    = <<-EOT
      line %{if PUSH}pushed%{else}kept%{endif}
    EOT
  }
  labels = {
    "org.opencontainers.image.version" = TAG
  }
  cache-from = ["type=registry,ref=example/cache"]
  cache-to   = [{ type = "inline" }]
  output     = ["type=image,push=${PUSH}"]
  secret     = ["id=token,env=TOKEN"]
  attest     = ["type=provenance,mode=max"]
}
target "app" {
  inherits   = ["base"]
  dockerfile = "app.Dockerfile"
  target     = "final"
  contexts   = { base = "target:db", src = "./src" }
  tags       = concat(tag("App"), ["x:${replace(TAG, ".", "-")}"])
}
target "db" {
  inherits          = ["base"]
  dockerfile-inline = "FROM scratch\n"
  tags              = tag("db")
  no-cache          = true
}
