target "default" {}
tag = # none