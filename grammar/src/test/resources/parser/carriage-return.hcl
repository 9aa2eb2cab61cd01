a = "xy"
b = <<E
xy
E
