function "f" {
  params = [a]
  result = "first"
}

function "f" {
  params          = []
  variadic_params = r
  result          = "last ${length(r)}"
}

target "default" {
  args = {
    A = f()
    B = f(1, "2")
    C = f([1, 2, 3]...)
  }
}
