target "more" {}
