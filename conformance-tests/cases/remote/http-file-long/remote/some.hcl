target "t00" {
  description = "one of many targets that make this file long"
}
target "t01" {
  description = "one of many targets that make this file long"
}
target "t02" {
  description = "one of many targets that make this file long"
}
target "t03" {
  description = "one of many targets that make this file long"
}
target "t04" {
  description = "one of many targets that make this file long"
}
target "t05" {
  description = "one of many targets that make this file long"
}
target "t06" {
  description = "one of many targets that make this file long"
}
target "t07" {
  description = "one of many targets that make this file long"
}
target "t08" {
  description = "one of many targets that make this file long"
}
target "t09" {
  description = "one of many targets that make this file long"
}
target "t10" {
  description = "one of many targets that make this file long"
}
target "t11" {
  description = "one of many targets that make this file long"
}
target "t12" {
  description = "one of many targets that make this file long"
}
target "t13" {
  description = "one of many targets that make this file long"
}
target "t14" {
  description = "one of many targets that make this file long"
}
target "t15" {
  description = "one of many targets that make this file long"
}
target "t16" {
  description = "one of many targets that make this file long"
}
target "t17" {
  description = "one of many targets that make this file long"
}
target "t18" {
  description = "one of many targets that make this file long"
}
target "t19" {
  description = "one of many targets that make this file long"
}
target "last" {
  tags = ["example.org/last"]
}
