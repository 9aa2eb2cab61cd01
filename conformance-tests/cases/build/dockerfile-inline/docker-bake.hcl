target "app" {
  dockerfile-inline = <<-DOCKERFILE
    FROM scratch
    COPY file /inline
  DOCKERFILE
  output = ["type=local,dest=out"]
}
