target "default" {
  context = "nowhere"
  dockerfile = "No.dockerfile"
  contexts = { lib = "nowhere/else" }
  cache-from = ["type=local,src=nowhere/cache"]
  tags = ["Not a Tag!"]
  output = ["type=unheard-of"]
}
