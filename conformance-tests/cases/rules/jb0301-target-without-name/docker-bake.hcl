target {
  target = "release"
}
