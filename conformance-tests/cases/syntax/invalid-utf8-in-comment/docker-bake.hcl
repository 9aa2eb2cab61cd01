# ÿ
target "default" {}
