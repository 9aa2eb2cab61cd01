target "base" {
  description = "Of the base"
}
target "default" {
  inherits    = ["base"]
  description = "Its own"
}
