target "a" {
  annotations = ["k=v", "manifest:k=v", "index,manifest[linux/amd64]:k=<v>=", "index-descriptor:a=b", "k=v", ""]
}
target "b" {
  inherits    = ["a"]
  annotations = ["manifest-descriptor[linux/arm64]:a=b"]
}
