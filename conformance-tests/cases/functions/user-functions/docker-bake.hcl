function "greet" {
  params = [name]
  variadic_params = others
  result = "hello ${name}${length(others) > 0 ? " and ${join(", ", others)}" : ""}"
}
function "twice" {
  params = [x]
  result = [x, x]
}
target "default" {
  args = {
    A = greet("you")
    B = greet("you", "me", "all")
    C = join("-", twice("x"))
    D = greet(["x", "y"]...)
  }
}
