function "f" {
  params          = [a]
  variadic_params = [b]
  result          = a
}

target "default" {
}
