target "a%{if true}b%{endif}" {}
