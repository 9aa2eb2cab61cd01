target "default" {
  tags = target["default"].platforms
}
