target "default" {
  target = "release";
}
