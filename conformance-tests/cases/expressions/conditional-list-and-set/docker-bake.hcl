list = split(",", "b,a")
set  = setunion(["d"], ["c"])
target "default" {
  args = {
    list           = jsonencode(true ? list : set)
    list-of-set    = jsonencode((false ? list : set)[0])
    list-over-set  = jsonencode(false ? set : list)
    set-to-list    = jsonencode((true ? set : list)[1])
    set            = jsonencode(false ? set : ["b", "a"])
    set-over-tuple = jsonencode(true ? ["b", "a"] : set)
  }
}
