target "default" {
  args = {
    v = jsonencode([upper("straße ǆ ı"), lower("İΣ Ä")])
  }
}
