target "default" {
  context = "./src/../src/"
}
