target "first" {
  secret = ["id=word,src=one.txt"]
  output = ["scratch/first"]
}
target "second" {
  secret = ["id=word,src=two.txt"]
  output = ["scratch/second"]
}
target "compare" {
  dockerfile = "compare.Dockerfile"
  output     = ["type=local,dest=out"]
}
