target "default" {
  args = { a = jsonencode(setunion([-0, 0])), b = jsonencode(setunion([0, -0])), c = jsonencode(convert([0,-0,1,-1], set(number))), d = jsonencode(-0 == 0), e=jsonencode(setunion(["b", "a"])), f= jsonencode(distinct([-0,0])), g = jsonencode(contains([-0], 0)), h = jsonencode(setsubtract([-0],[0])) }
}
