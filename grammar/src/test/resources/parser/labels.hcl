a "b" c "d-e" "with \"quotes\"" {
}
