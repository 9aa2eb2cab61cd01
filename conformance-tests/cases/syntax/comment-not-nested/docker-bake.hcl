/* a /* b */ c */
target "default" {}
