target "default" {
  context = "https://example.com/app.git#main:src"
  contexts = {
    git = "git@example.com:lib.git"
    near = "../lib"
  }
}
