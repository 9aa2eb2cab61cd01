target 1 {}
