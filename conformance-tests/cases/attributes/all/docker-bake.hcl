target "default" {
  description = "d"
  annotations = ["index,manifest:k=v$${x}", "k=v"]
  attest = ["type=provenance,mode=max", { type = "sbom", disabled = true }]
  context = "."
  contexts = { z = "docker-image://x", a = "dir" }
  dockerfile = "sub/D"
  dockerfile-inline = "FROM $${x} %%{y}\n"
  args = { z = "1", a = "$${x} %%{y}", n = null, e = "" }
  labels = { l = "<&>", u = "ä\u2028" }
  tags = ["a/b:1", "", "a/b:1"]
  cache-from = ["user/app:cache", "type=gha,scope=<x>", "a,b", { type = "local", src = "c" }]
  cache-to = ["type=registry,ref=x,\"a=b,c\""]
  target = "stage"
  secret = ["id=x,env=HOME", { id = "HOME" }, "type=env,id=y,src=HOME"]
  ssh = []
  platforms = ["linux/amd64", "linux/arm64/v8"]
  output = ["type=oci", "type=local,dest=./out", "type=image,\"name=a,b\",push=true"]
  pull = true
  no-cache = false
  network = "none"
  no-cache-filter = ["s"]
  shm-size = "64m"
  ulimits = ["nofile=1:2", "core=3"]
  resources = { memory = "1g", cpu-quota = 50000 }
  call = "check"
  entitlements = ["network.host"]
  extra-hosts = { h = "1.1.1.1", g = "host-gateway" }
  policy = ["filename=x.rego,strict=true,log-level=warn", { reset = true }]
}
