group "default" {
  targets = ["base", "tool", "app"]
}
target "base" {
  dockerfile-inline = "FROM scratch"
  tags              = ["registry.example/acme/base:1.2"]
}
target "tool" {
  dockerfile-inline = "FROM scratch"
}
target "app" {
  args = {
    VERSION = "1.2"
  }
}
