target "default" {
  description       = "first"
  annotations       = ["a=1"]
  attest            = ["type=provenance,mode=min", "type=sbom"]
  context           = "c1"
  contexts          = { a = "1", b = "1" }
  dockerfile        = "d1"
  dockerfile-inline = "FROM a"
  args              = { A = 1, B = 1 }
  labels            = { A = 1, B = 1 }
  tags              = ["t1"]
  cache-from        = ["r/1"]
  cache-to          = ["r/1"]
  target            = "s1"
  secret            = ["id=a,env=HOME", "id=b,env=HOME"]
  platforms         = ["linux/amd64"]
  output            = ["type=docker"]
  pull              = true
  no-cache          = true
  network           = "none"
  no-cache-filter   = ["n1"]
  shm-size          = "1m"
  ulimits           = ["core=1"]
  resources         = { memory = "1g", cpu-shares = 1 }
  call              = "check"
  entitlements      = ["e1"]
  extra-hosts       = { a = "1", b = "1" }
  policy            = ["strict=true"]
}
