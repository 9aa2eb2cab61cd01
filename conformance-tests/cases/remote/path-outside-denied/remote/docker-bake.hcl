target "app" {
  contexts = { etc = "cwd:///etc" }
  output   = ["type=local,dest=out"]
}
