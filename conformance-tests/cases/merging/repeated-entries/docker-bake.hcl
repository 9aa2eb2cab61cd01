target "default" {
  inherits = ["base"]
  attest = ["type=sbom,x=1"]
  secret = ["id=HOME"]
  ulimits = ["core=1"]
}
target "base" {
  attest = ["type=sbom", "type=provenance"]
  secret = ["id=HOME,env=PATH", "id=PATH"]
  ulimits = ["core=1", "nofile=2"]
}
