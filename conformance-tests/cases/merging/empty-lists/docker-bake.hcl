target "default" {
  annotations     = ["a=1"]
  attest          = ["type=sbom"]
  tags            = ["t1"]
  cache-from      = ["r/1"]
  cache-to        = ["r/1"]
  secret          = ["id=a,env=HOME"]
  platforms       = ["linux/amd64"]
  output          = ["type=docker"]
  no-cache-filter = ["n1"]
  ulimits         = ["core=1"]
  entitlements    = ["e1"]
  policy          = ["strict=true"]
  args            = { A = 1 }
  contexts        = { a = "1" }
  resources       = { memory = "1g" }
}
