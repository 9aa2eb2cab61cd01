target "first" {
  output = ["type=local,dest=scratch/first"]
}
target "second" {
  no-cache = true
  output   = ["type=local,dest=scratch/second"]
}
target "compare" {
  dockerfile = "compare.Dockerfile"
  output     = ["type=local,dest=out"]
}
