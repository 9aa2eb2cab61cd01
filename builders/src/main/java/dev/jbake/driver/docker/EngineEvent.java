package dev.jbake.driver.docker;

/// One line of an engine's answer to a load or push.
///
/// @param id the layer that it is about; empty if it is about the whole
/// @param text `Loading layer`, `Pushed`, `Loaded image: ...`
/// @param current bytes done; 0 if not said
/// @param total bytes in all; 0 if not said
public record EngineEvent(String id, String text, long current, long total) {}
