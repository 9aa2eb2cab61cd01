package dev.jbake.progress;

/// A part of one line of output, or all of it.
///
/// @param starts true when the line begins here; its text then begins with the seconds since the start of the vertex
/// @param text without the line end
/// @param ends true when the line ends here
record LogFragment(boolean starts, Text text, boolean ends) {}
