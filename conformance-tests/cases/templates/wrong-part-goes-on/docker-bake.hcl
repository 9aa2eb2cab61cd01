target "default" {
  args = true ? { for v in [[]] : "${v}a" => 1... } : { b = 1 }
}
