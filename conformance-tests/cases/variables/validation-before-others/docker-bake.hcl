variable "NAME" {
  default = "app:${TAG}"
}

variable "TAG" {
  type = string
  validation {
    condition     = TAG != null
    error_message = "TAG must be set."
  }
}

target "default" {
  tags = [NAME]
}
