package dev.jbake.conformance.fuzz.project;

import java.util.ArrayList;
import java.util.List;

/// The lists that a project consists of.
enum Side {
    FILES {
        @Override
        List<Entry> of(Project project) {
            return project.files();
        }

        @Override
        Project with(Project project, List<Entry> files) {
            return new Project(files, project.mode(), project.arguments(), project.environment(), project.input());
        }
    },
    ARGUMENTS {
        @Override
        List<Entry> of(Project project) {
            return project.arguments();
        }

        @Override
        Project with(Project project, List<Entry> arguments) {
            return new Project(project.files(), project.mode(), arguments, project.environment(), project.input());
        }
    },
    ENVIRONMENT {
        @Override
        List<Entry> of(Project project) {
            return project.environment();
        }

        @Override
        Project with(Project project, List<Entry> environment) {
            return new Project(project.files(), project.mode(), project.arguments(), environment, project.input());
        }
    },
    INPUT {
        @Override
        List<Entry> of(Project project) {
            return project.input();
        }

        @Override
        Project with(Project project, List<Entry> input) {
            return new Project(project.files(), project.mode(), project.arguments(), project.environment(), input);
        }
    };

    abstract List<Entry> of(Project project);

    abstract Project with(Project project, List<Entry> entries);

    /// The project with another content of one entry.
    Project with(Project project, int place, Piece content) {
        List<Entry> entries = new ArrayList<>(of(project));
        entries.set(place, new Entry(entries.get(place).name(), content));
        return with(project, entries);
    }
}
