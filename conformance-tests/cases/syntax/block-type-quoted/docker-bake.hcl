"target" "default" {}
