package dev.jbake.imagetools;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import dev.jbake.go.GoQuote;
import dev.jbake.imagetools.Combination.Annotation;
import dev.jbake.imagetools.Combination.Combined;
import dev.jbake.imagetools.PlatformFilter.Kept;
import dev.jbake.plan.AnnotationKey;
import dev.jbake.plan.MalformedException;
import dev.jbake.plan.Platform;
import dev.jbake.progress.ClientStep;
import dev.jbake.progress.Progress;
import dev.jbake.registry.RegistryClient;
import dev.jbake.registry.RegistryException;
import dev.jbake.registry.Repository;
import dev.jbake.template.GoJson;
import dev.jbake.template.GoValue.Field;
import dev.jbake.template.GoValue.Struct;
import dev.jbake.template.GoValue.Text;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// A new image, made of others in registries, and its way to the registries that it is pushed to.
public final class Creation {
    private final RegistryClient registries;
    private final Images images;
    private final List<Location> tags = new ArrayList<>();
    private final Kept image;
    private final boolean dropped;

    Creation(RegistryClient registries, CreateRequest request) throws ImageException {
        this.registries = registries;
        this.images = new Images(registries);
        for (String tag : request.tags()) {
            tags.add(Location.parse(tag));
        }
        List<String> written = new ArrayList<>(request.sources());
        if (request.append() && !tags.isEmpty()) {
            written.addFirst(request.tags().getFirst());
        }
        List<ImageSource> sources = new ArrayList<>();
        for (String source : written) {
            sources.add(ImageSource.parse(source));
        }
        List<Platform> platforms = platforms(request.platforms());
        List<Annotation> annotations = annotations(request.annotations());
        Combined combined =
                new Combination(images).combine(origins(sources, written), annotations, request.preferIndex());
        this.image = new PlatformFilter(registries, platforms).filter(combined);
        this.dropped = combined.dropped();
    }

    private static List<Platform> platforms(List<String> written) throws ImageException {
        List<Platform> platforms = new ArrayList<>();
        for (String list : written) {
            for (String platform : list.split(",", -1)) {
                try {
                    platforms.add(Platform.parse(platform).normalized());
                } catch (MalformedException e) {
                    throw new ImageException("invalid platform " + GoQuote.quote(platform) + ": " + e.getMessage(), e);
                }
            }
        }
        return platforms;
    }

    private static List<Annotation> annotations(List<String> written) throws ImageException {
        List<Annotation> annotations = new ArrayList<>();
        for (String annotation : written) {
            int equals = annotation.indexOf('=');
            if (equals < 0) {
                throw new ImageException("failed to parse annotations: invalid annotation " + GoQuote.quote(annotation)
                        + ", expected key=value");
            }
            try {
                for (AnnotationKey key : AnnotationKey.parse(annotation.substring(0, equals))) {
                    annotations.add(new Annotation(key, annotation.substring(equals + 1)));
                }
            } catch (MalformedException e) {
                throw new ImageException("failed to parse annotations: " + e.getMessage(), e);
            }
        }
        return annotations;
    }

    private List<ImageOrigin> origins(List<ImageSource> sources, List<String> written) throws ImageException {
        Location standard = standard(sources);
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).location() == null && standard == null) {
                throw new ImageException("multiple repositories specified, cannot infer repository for "
                        + GoQuote.quote(written.get(i)));
            }
        }
        List<ImageOrigin> origins = new ArrayList<>();
        for (ImageSource source : sources) {
            Location location = source.location();
            if (location != null) {
                origins.add(new ImageOrigin(location, images.resolve(location)));
            } else if (standard != null) {
                origins.add(completed(standard, source.descriptor()));
            }
        }
        return origins;
    }

    /// Where a bare descriptor is; null if several repositories are named.
    private @Nullable Location standard(List<ImageSource> sources) throws ImageException {
        Set<Repository> repositories = new LinkedHashSet<>();
        Location first = null;
        for (ImageSource source : sources) {
            Location location = source.location();
            if (location != null) {
                repositories.add(location.repository());
                first = first == null ? location : first;
            }
        }
        tags.forEach(tag -> repositories.add(tag.repository()));
        if (repositories.isEmpty()) {
            throw new ImageException("no repositories specified, please set a reference in tag or source");
        }
        return repositories.size() > 1 ? null : first == null ? tags.getFirst() : first;
    }

    /// A source that was given as a digest or a descriptor: what the registry says, and what the user says otherwise.
    private ImageOrigin completed(Location standard, @Nullable Descriptor given) throws ImageException {
        if (given == null) {
            return new ImageOrigin(standard, images.resolve(standard));
        }
        if (!given.mediaType().isEmpty()) {
            return new ImageOrigin(standard.latest(), given);
        }
        Location location = new Location(standard.repository(), standard.tag(), given.digest());
        Descriptor found = images.resolve(location);
        if (given.size() != 0 && given.size() != found.size()) {
            throw new ImageException(
                    "invalid size mismatch for " + found.digest() + ", " + given.size() + " != " + found.size());
        }
        Descriptor merged = found;
        if (!given.annotations().isEmpty()) {
            merged = merged.withAnnotations(given.annotations());
        }
        if (given.platform() != null) {
            merged = merged.with("Platform", given.value().get("Platform"));
        }
        return new ImageOrigin(location, merged);
    }

    /// True when annotations had no place in the image: a manifest list of Docker has none.
    public boolean droppedAnnotations() {
        return dropped;
    }

    /// The manifest or index.
    public String text() {
        return new String(image.manifest().bytes(), StandardCharsets.UTF_8);
    }

    /// The text of the metadata file.
    public String metadata() {
        Set<String> names = new TreeSet<>();
        tags.forEach(tag -> names.add(tag.name()));
        return GoJson.of(new Struct(
                "metadata",
                List.of(
                        new Field(
                                "Descriptor",
                                "containerimage.descriptor",
                                image.descriptor().value(),
                                false),
                        new Field("Name", "image.name", new Text(String.join(",", names)), false))));
    }

    /// Pushes the image under all its tags.
    public void push(Progress progress) throws ImageException {
        SetMultimap<Repository, Location> byRepository = LinkedHashMultimap.create();
        for (Location tag : tags) {
            if (!tag.digest().isEmpty()
                    && !tag.digest().equals(image.descriptor().digest())) {
                throw new ImageException("target " + tag + " requested digest " + tag.digest() + " but produced "
                        + image.descriptor().digest());
            }
            byRepository.put(tag.repository(), tag);
        }
        for (Collection<Location> group : byRepository.asMap().values()) {
            List<Location> locations = List.copyOf(group);
            progress.step("[internal] pushing " + locations.getFirst().name(), step -> {
                push(locations, step);
                return true;
            });
        }
    }

    private void push(List<Location> locations, ClientStep step) throws ImageException {
        Location target = locations.getFirst();
        for (ImageOrigin origin : image.manifests()) {
            step.log("copying " + origin.descriptor().digest() + " from " + origin.location() + " to " + target.name());
        }
        try (ImageCopy copy = new ImageCopy(registries, images, target.repository())) {
            for (ImageOrigin origin : image.manifests()) {
                try {
                    copy.copy(origin.location(), origin.descriptor());
                } catch (ImageException e) {
                    throw new ImageException(
                            "copy " + origin.descriptor().digest() + " from " + origin.location() + " to " + target
                                    + ": " + e.getMessage(),
                            e);
                }
            }
        }
        for (Location location : locations) {
            String digest = image.descriptor().digest();
            step.log("pushing " + digest + " to " + location);
            String reference = location.tag().isEmpty() ? digest : location.tag();
            try {
                registries.put(location.repository(), reference, image.manifest(), false);
            } catch (RegistryException e) {
                throw new ImageException("publish " + digest + " to " + location + ": " + e.getMessage(), e);
            }
        }
    }
}
