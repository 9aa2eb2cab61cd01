target "default" {
  args = {
    v = jsonencode([strlen("e\u0301"), strlen("\U0001F1E9\U0001F1EA"), strlen("\r\n"), strlen("\U0001F469\u200d\U0001F467"), strlen("")])
  }
}
