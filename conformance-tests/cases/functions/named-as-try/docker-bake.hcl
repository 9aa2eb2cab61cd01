function "try" {
  params = [a]
  result = nope
}

target "default" {
  args = {
    A = try([][0], "built-in")
    B = can([][0])
  }
}
