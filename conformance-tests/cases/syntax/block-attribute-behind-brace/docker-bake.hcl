target "default" { tags = ["a"]
  target = "x"
}
