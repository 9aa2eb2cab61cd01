# What the AOT cache for builds is trained with.
target "default" {
  context = "context"
  tags    = ["example/training"]
  output  = ["type=image"]
}
