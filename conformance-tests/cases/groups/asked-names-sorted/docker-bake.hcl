target "alpha" {}
target "zeta" {}
group "default" {
  targets = ["alpha"]
}
