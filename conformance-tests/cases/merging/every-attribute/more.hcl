target "default" {
  description       = "second"
  annotations       = ["b=2"]
  attest            = ["type=provenance,mode=max"]
  context           = "c2"
  contexts          = { b = "2", c = "2" }
  dockerfile        = "d2"
  dockerfile-inline = "FROM b"
  args              = { B = 2, C = 2 }
  labels            = { B = 2, C = 2 }
  tags              = ["t2"]
  cache-from        = ["r/2", "r/1"]
  cache-to          = ["r/2"]
  target            = "s2"
  secret            = ["id=b,env=PATH", "id=c,env=PATH"]
  platforms         = ["linux/arm64"]
  output            = ["type=tar,dest=x"]
  pull              = false
  no-cache          = false
  network           = "default"
  no-cache-filter   = ["n2"]
  shm-size          = "2m"
  ulimits           = ["core=2"]
  resources         = { memory = "2g", cpu-quota = 2 }
  call              = "outline"
  entitlements      = ["e2"]
  extra-hosts       = { b = "2", c = "2" }
  policy            = ["strict=false"]
}
