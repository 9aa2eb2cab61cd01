target "default" {
  args = { "<k>" = "<b>&\"quote\" \\ \t \u2028 \u0001 é 漢 🎉" }
  tags = ["e\u0301"]
}
