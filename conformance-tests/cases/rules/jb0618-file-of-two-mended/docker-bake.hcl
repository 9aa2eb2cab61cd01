group "default" {
  targets = ["web", "api"]
}
target "web" {
  output = ["type=oci,dest=web.tar"]
}
target "api" {
  output = ["type=docker,dest=api.tar"]
}
