a = <<-E
    %{ for x in [1, 2] ~}
    - ${x}
    %{ endfor ~}
    end
    E
target "default" {
  args = {
    A = jsonencode(a)
  }
}
