target "app" {
  name   = "app-${go}"
  matrix = { go = ["25", "26"] }
  args   = { GO = go }
  tags   = ["example/app:1"]
}
group "default" {
  targets = ["app"]
}
