a = "é👩‍👧日" + nope
target "default" {}
