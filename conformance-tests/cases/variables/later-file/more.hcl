variable "A" { default = "b" }
B = "attribute"
