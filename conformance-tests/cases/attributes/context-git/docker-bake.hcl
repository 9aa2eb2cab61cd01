target "default" {
  context = "https://github.com/docker/buildx.git#master:sub/../x"
  contexts = { a = "cwd://sub/./x" }
}
