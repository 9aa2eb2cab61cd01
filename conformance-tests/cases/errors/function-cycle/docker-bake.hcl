function "f" {
  params = [x]
  result = x ? g(x) : 1
}
function "g" {
  params = [x]
  result = f(x)
}
target "default" {}
