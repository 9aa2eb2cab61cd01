target "default" {
  contexts = { b = "target:b" }
}
target "b" {
  args = { SOURCE_DATE_EPOCH = "0" }
}
