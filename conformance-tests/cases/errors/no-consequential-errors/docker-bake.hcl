variable "broken" {
  default = nope("x")
}
target "default" {
  tags = ["a:${broken}", broken.x[0], upper(broken)]
  args = { for k in broken : k => broken + 1 }
}
