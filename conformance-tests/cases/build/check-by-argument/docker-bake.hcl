target "app" {
  args = { BUILDKIT_DOCKERFILE_CHECK = "skip=MaintainerDeprecated" }
}
