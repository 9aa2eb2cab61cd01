target "default" {
  cache-from = ["type=gha", "type=gha,url=u,token=t"]
  cache-to   = [{ type = "gha", mode = "max" }]
}
