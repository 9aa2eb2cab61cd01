function "f" {
  params          = [a]
  variadic_params = r
  result          = length(r)
}

target "default" {
  args = { A = f(1, null) }
}
