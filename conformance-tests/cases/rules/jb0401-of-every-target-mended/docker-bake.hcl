group "default" {
  targets = ["broken", "other"]
}

target "broken" {
  tags      = ["name"]
  platforms = ["linux/amd64", "linux/arm64"]
}

target "other" {
  inherits = ["alone"]
  tags     = ["other"]
  network  = "none"
}

target "alone" {
  description = "the parent of other"
  tags        = ["lower", "case"]
}
