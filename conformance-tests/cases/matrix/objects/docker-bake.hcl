target "m" {
  name = "app-${item.name}-${replace(item.version, ".", "-")}"
  matrix = {
    item = [
      { name = "a", version = "1.0", extra = true },
      { name = "b", version = "2.1" },
    ]
  }
  args     = { VERSION = item.version, EXTRA = try(item.extra, false) }
  contexts = { base = "target:base-${item.name}" }
}
target "base" {
  name       = "base-${n}"
  matrix     = { n = ["a", "b"] }
  dockerfile = "${n}.Dockerfile"
}
target "other" {
  inherits = ["base-b"]
}
