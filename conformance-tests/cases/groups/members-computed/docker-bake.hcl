variable "NAMES" {
  default = ["a", "b"]
}
group "some" {
  targets = NAMES
}
group "all" {
  targets = concat(group.some.targets, [for n in NAMES : "x-${n}"], try(group.none.targets, []))
}
target "a" {}
target "b" {}
target "x-a" {}
target "x-b" {}
