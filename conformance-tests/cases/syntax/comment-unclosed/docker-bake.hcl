target "default" {}
/* a
