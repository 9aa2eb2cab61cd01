target "a" {}
target "default" {


}
