target "default" {
  cache-from = [{ type = "gha" }, { type = "local", src = "c" }, "type=gha", "r/y:cache"]
}
