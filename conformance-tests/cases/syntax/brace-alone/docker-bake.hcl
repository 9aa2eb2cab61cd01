target "default" {}
}
