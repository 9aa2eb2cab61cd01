target "app" {
  dockerfile-inline = "FROM scratch\nCOPY busybox /bin/sh\nARG N\nRUN echo $N >/file\n"
  cache-to          = ["type=local,dest=scratch/cache,mode=max,reset=true"]
  output            = ["type=cacheonly"]
}

target "count" {
  dockerfile-inline = "FROM scratch AS made\nCOPY busybox /bin/sh\nCOPY scratch/cache/blobs/sha256 /blobs\nRUN ls /blobs | wc -l >/count\nFROM scratch\nCOPY --from=made /count /\n"
  output            = ["type=local,dest=out"]
}
