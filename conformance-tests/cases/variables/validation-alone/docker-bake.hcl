variable "TAG" {
  type = string
  validation {
    condition     = TAG != null
    error_message = "TAG must be set."
  }
}

local = "local-${TAG}"

function "tagged" {
  params = [name]
  result = "${name}:${TAG}"
}

target "default" {
  args = {
    local = local
    upper = upper(TAG)
  }
  tags = [tagged("app"), TAG]
}
