variable "V" {}
