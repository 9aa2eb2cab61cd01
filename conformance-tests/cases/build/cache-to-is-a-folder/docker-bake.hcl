target "app" {
  dockerfile-inline = "FROM scratch\nCOPY file /file\n"
  cache-to          = ["type=local,dest=scratch/cache"]
  output            = ["type=cacheonly"]
}
target "look" {
  dockerfile-inline = "FROM scratch\nCOPY scratch/cache/index.json /\n"
  output            = ["type=local,dest=scratch/index"]
}
