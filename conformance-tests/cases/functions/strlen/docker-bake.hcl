target "default" {
  args = {
    v = jsonencode([strlen("e\u0301"), strlen("👨‍👩‍👧"), strlen("क्ष"), strlen("")])
  }
}
