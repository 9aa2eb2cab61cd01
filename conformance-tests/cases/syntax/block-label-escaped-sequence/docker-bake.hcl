target "a$${b}" {}
