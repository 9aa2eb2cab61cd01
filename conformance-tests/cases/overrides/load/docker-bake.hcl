target "plain" {}
target "image" {
  output = ["type=image,name=x"]
}
target "docker" {
  output = ["type=docker"]
}
target "local" {
  output = ["type=local,dest=out"]
}
target "dockerfile" {
  output = ["type=docker,dest=x.tar"]
}
