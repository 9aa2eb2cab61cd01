target "default" {
  annotations     = []
  attest          = []
  tags            = []
  cache-from      = []
  cache-to        = []
  secret          = []
  platforms       = []
  output          = []
  no-cache-filter = []
  ulimits         = []
  entitlements    = []
  policy          = []
  args            = {}
  contexts        = {}
  resources       = {}
}
