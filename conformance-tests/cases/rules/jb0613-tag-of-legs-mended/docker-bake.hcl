target "app" {
  name   = "app-${go}"
  matrix = { go = ["25", "26"] }
  args   = { GO = go }
  tags   = ["example/app:go${go}"]
}
group "default" {
  targets = ["app"]
}
