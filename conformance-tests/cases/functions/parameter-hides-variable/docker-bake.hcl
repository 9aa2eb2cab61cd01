variable "V" {
  default = "variable"
}

function "f" {
  params = [V]
  result = V
}

function "g" {
  params = [V]
  result = join(",", [for V in V : "${V}!"])
}

target "default" {
  args = {
    A = f("argument")
    B = g(["a", "b"])
  }
}
