target "app" {
  ssh               = ["default=key", "other=key,second"]
  dockerfile-inline = <<-EOT
    FROM scratch AS made
    COPY busybox /bin/sh
    RUN --mount=type=ssh,required=true test -S $SSH_AUTH_SOCK
    RUN --mount=type=ssh,id=other,required=true test -S $SSH_AUTH_SOCK && mkdir /made && echo text >/made/file
    FROM scratch
    COPY --from=made /made /
  EOT
  output            = ["type=local,dest=out"]
}
