target "a" {
  cache-from = ["user/app:cache", "TYPE=registry,REF=r/x", { type = "gha", scope = "s" }, "type=local,\"src=a,b\"", "", "user/app:cache"]
  cache-to   = [{ type = "local", dest = "c", mode = "max" }, "type=inline"]
}
target "b" {
  inherits   = ["a"]
  cache-from = [{ type = "registry", ref = 5 }]
}
