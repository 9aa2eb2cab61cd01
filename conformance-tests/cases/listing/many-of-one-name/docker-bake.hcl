target "zeta" {
  description = "the target zeta"
}
target "alpha" {
  description = "the target alpha"
}
target "mid" {
  description = "the target mid"
}
target "beta" {
  description = "the target beta"
}
target "omega" {
  description = "the target omega"
}
target "kappa" {
  description = "the target kappa"
}
target "nu" {
  description = "the target nu"
}
target "tau" {
  description = "the target tau"
}
target "_private" {
  description = "the target _private"
}
group "tau" {
  targets = ["_private"]
}
group "nu" {
  targets = ["_private"]
}
group "kappa" {
  targets = ["_private"]
}
group "omega" {
  targets = ["_private"]
}
group "beta" {
  targets = ["_private"]
}
group "mid" {
  targets = ["_private"]
}
group "alpha" {
  targets = ["_private"]
}
group "zeta" {
  targets = ["_private"]
}
