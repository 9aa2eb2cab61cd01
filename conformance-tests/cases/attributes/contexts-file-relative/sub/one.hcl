target "own" {}

target "said" {
  context = "src"
  contexts = {
    lib   = "../lib"
    image = "docker-image://alpine"
    link  = "target:own"
  }
}

target "repeated" {
  context = target.said.context
}

target "inherited" {
  inherits = ["said"]
}

target "rooted" {
  context = "/abs"
}
