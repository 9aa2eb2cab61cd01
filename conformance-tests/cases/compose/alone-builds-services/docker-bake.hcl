target "tool" {}
