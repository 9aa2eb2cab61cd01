function "f" {
  params = [a]
  result = "f${g(a)}"
}

function "g" {
  params = [a]
  result = a > 0 ? h(a) : 0
}

function "h" {
  params = [a]
  result = g(a)
}

target "default" {
  args = { A = "a" }
}
