target "default" {
  args = {
    A = jsonencode("a  ${~ 1 }  b")
    B = jsonencode("a  ${ 1 ~}  b")
    C = jsonencode("a \n ${~ 1 ~} \n b")
    D = jsonencode("a  %{~ if true ~}  b  %{~ endif ~}  c")
    E = jsonencode(" ${~ "" ~} ")
  }
}
