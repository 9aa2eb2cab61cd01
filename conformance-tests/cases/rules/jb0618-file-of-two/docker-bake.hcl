group "default" {
  targets = ["web", "api"]
}
target "web" {
  output = ["type=oci,dest=image.tar"]
}
target "api" {
  output = ["type=docker,dest=image.tar"]
}
