target "app" {
  args = {
    GIVEN = "from the bake file"
  }
  output = ["type=local,dest=out"]
}
