target "default" {
  secret = ["id=a,name=b"]
}
target "b" {
  secret = ["type=vault,id=a"]
}
target "c" {
  secret = [{ id = ["a"] }]
}
target "d" {
  secret = "id=a"
}
target "e" {
  secret = ["id=a,env"]
}
