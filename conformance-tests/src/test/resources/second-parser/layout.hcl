# a comment
// another
/* and a longer
   one */
group "default" {
  targets = ["app", "docs"] # behind a value
}

target "app" {
  args = { A = "1", B = "2" }
  labels = {
    "org.example.title" = "app" // quoted key
    plain               = "value"

    after-empty-line = "x"
  }
  tags = [
    "one",
    "two", /* trailing comma below */
    "three",
  ]
  no-cache-filter = ["a"]
}

target "docs" {
  output = ["type=local,dest=out"]
  contexts = { base = "target:app" }
  pull = true
}

target "empty" {
}
