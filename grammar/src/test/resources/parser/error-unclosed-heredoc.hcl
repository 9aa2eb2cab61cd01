a = <<EOT
b
  EOT x
