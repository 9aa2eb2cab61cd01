group "m" {
  name    = "x"
  targets = ["q"]
}
target "q" {}
