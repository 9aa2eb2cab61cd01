target "default" { tags = [
  "a",
] }
