group "default" {
  targets = ["broken", "other"]
}

target "broken" {
  tags      = "name"
  platforms = ["linux/amd64", "x/y/z/w", "=="]
}

target "other" {
  inherits = ["missing"]
  network  = "none of these"
}

target "alone" {
  tags = ["UPPER", "CASE"]
}
