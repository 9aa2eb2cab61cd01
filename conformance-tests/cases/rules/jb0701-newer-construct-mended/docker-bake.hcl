variable "TAG" {
  default = "1"
}
target "default" {
  name   = "app-${go}"
  matrix = { go = ["25", "26"] }
  tags   = ["app:${TAG}-${go}"]
}
