function "f" {
  params = [x]
  result = "second ${x}"
}
