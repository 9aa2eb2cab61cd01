package dev.jbake.conformance.fuzz.project;

import java.util.ArrayList;
import java.util.List;

/// The lists of which a project consists.
enum Side {
    FILES {
        @Override
        List<NamedPiece> of(GeneratedProject project) {
            return project.files();
        }

        @Override
        GeneratedProject with(GeneratedProject project, List<NamedPiece> files) {
            return new GeneratedProject(
                    files, project.mode(), project.arguments(), project.environment(), project.input());
        }
    },
    ARGUMENTS {
        @Override
        List<NamedPiece> of(GeneratedProject project) {
            return project.arguments();
        }

        @Override
        GeneratedProject with(GeneratedProject project, List<NamedPiece> arguments) {
            return new GeneratedProject(
                    project.files(), project.mode(), arguments, project.environment(), project.input());
        }
    },
    ENVIRONMENT {
        @Override
        List<NamedPiece> of(GeneratedProject project) {
            return project.environment();
        }

        @Override
        GeneratedProject with(GeneratedProject project, List<NamedPiece> environment) {
            return new GeneratedProject(
                    project.files(), project.mode(), project.arguments(), environment, project.input());
        }
    },
    INPUT {
        @Override
        List<NamedPiece> of(GeneratedProject project) {
            return project.input();
        }

        @Override
        GeneratedProject with(GeneratedProject project, List<NamedPiece> input) {
            return new GeneratedProject(
                    project.files(), project.mode(), project.arguments(), project.environment(), input);
        }
    };

    abstract List<NamedPiece> of(GeneratedProject project);

    abstract GeneratedProject with(GeneratedProject project, List<NamedPiece> entries);

    /// The project with the content of one entry replaced.
    GeneratedProject with(GeneratedProject project, int place, Piece content) {
        List<NamedPiece> entries = new ArrayList<>(of(project));
        entries.set(place, new NamedPiece(entries.get(place).name(), content));
        return with(project, entries);
    }
}
