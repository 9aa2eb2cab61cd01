# What the AOT cache for builds is trained with.
group "default" {
  targets = ["a", "b"]
}

target "a" {
  context = "context"
  tags    = ["example/a"]
}

target "b" {
  inherits = ["a"]
  tags     = ["example/b"]
}

target "failing" {
  context    = "context"
  dockerfile = "failing.Dockerfile"
}

target "remote" {
  context   = "context"
  output    = ["type=image"]
  platforms = ["linux/amd64"]
}
