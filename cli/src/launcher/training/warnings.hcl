# Definitions with warnings, for the training of the AOT cache.
target "default" {
  platforms = ["linux/amd65"]
  tags      = ["example/a"]
  unknown   = 1
}
