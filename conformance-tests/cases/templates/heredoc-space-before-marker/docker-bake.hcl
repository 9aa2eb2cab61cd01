a = << E
y
E
target "default" {}
