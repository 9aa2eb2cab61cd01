group "default" {
  targets = "a"
}
group "b" {
  targets = [["a"]]
}
group "c" {
  targets = [null]
}
