group "default" {
  targets = ["alpine", "app"]
}
target "alpine" {
  dockerfile-inline = "FROM alpine:3"
}
target "app" {
  dockerfile-inline = "FROM alpine"
}
