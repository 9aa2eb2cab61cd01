a = `x`
target "default" {}
