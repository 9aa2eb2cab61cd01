group "default" {
  targets = ["frontend", "missing", "broken", "stage", "git"]
}
target "frontend" {
  dockerfile-inline = "# syntax=acme/frontend\nsteps: []\n"
}
target "missing" {
  dockerfile = "missing/Dockerfile"
}
target "broken" {
  dockerfile-inline = "FORM scratch"
}
target "stage" {
  dockerfile-inline = "FROM scratch AS a"
  target            = "b"
}
target "git" {
  context = "https://github.com/acme/tools.git#v1:app"
}
