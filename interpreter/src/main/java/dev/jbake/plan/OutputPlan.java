package dev.jbake.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;

/// Where the result of one target goes, and what images are called.
///
/// @param exports the outputs, `cacheonly` included; empty if there are none
/// @param tags image names as written
/// @param annotations by key, to become exporter attributes
public record OutputPlan(
        ImmutableList<Export> exports, ImmutableList<String> tags, ImmutableMap<AnnotationKey, String> annotations) {}
