target "app" {
  dockerfile = "Other"
  args       = { B = "bake" }
}

target "more" {
  inherits = ["app"]
}
