target "default" {
  tags = [upper([])]
}
