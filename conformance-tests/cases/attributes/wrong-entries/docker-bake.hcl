target "default" {
  output = ["a=b"]
  cache-from = ["type="]
  secret = ["nope"]
  attest = ["x=y"]
  policy = ["filename="]
}
