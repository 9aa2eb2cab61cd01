target "a" {
  output = ["out/dir", "-", "TYPE=image,Name=n,PUSH=true", { type = "local", dest = "o" }, { type = "image", name = "n", push = true }, "type=tar,dest=t.tar", ""]
}
target "b" {
  inherits = ["a"]
  output   = ["type=oci,dest=o.tar,tar=false", { type = "docker" }, { type = "docker" }]
}
target "c" {
  inherits = ["a"]
}
