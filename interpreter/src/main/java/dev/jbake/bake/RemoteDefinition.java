package dev.jbake.bake;

import com.google.common.collect.ImmutableList;
import dev.jbake.plan.RemoteTree;
import dev.jbake.source.Source;
import org.jspecify.annotations.Nullable;

/// A definition that was fetched from a URL.
///
/// @param files its files, in the order in which they are merged
/// @param tree what relative contexts are folders of; null if the URL was a single file
/// @param commandContext the URL of `BAKE_CMD_CONTEXT`, null for the working directory
public record RemoteDefinition(
        ImmutableList<Source> files,
        @Nullable RemoteTree tree,
        @Nullable String commandContext) {}
