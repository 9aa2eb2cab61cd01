target "tar" {
  output = ["type=tar,dest=out.tar"]
}
target "oci" {
  output = ["type=oci,dest=out.tar"]
}
target "nothing" {
  output = ["type=cacheonly"]
}
