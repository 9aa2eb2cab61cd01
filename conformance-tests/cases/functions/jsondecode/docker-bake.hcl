target "default" {
  args = {
    v = jsonencode(jsondecode("{\"b\":[1,2.50,null],\"a\":\"\\u00e9\"}"))
  }
}
