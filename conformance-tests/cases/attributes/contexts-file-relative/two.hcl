target "own" {
  contexts = {
    more = "more"
  }
}

target "below" {
  inherits = ["own"]
}

target "working-directory" {
  context = "cwd://x"
}
