package wortlaut.enrich.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import wortlaut.enrich.language.data.DataFolder;

/** A folder of the language data as it lies on the disk, where all its files can be told. */
record DiskFolder(Path path) implements DataFolder {
    /** All folders of the language data, that of what languages share too. */
    static List<DiskFolder> all() {
        try (Stream<Path> folders = Files.list(Path.of(DiskFolder.class
                        .getResource("/wortlaut/language/common")
                        .toURI())
                .getParent())) {
            return folders.filter(Files::isDirectory).map(DiskFolder::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String name() {
        return path.getFileName().toString();
    }

    @Override
    public Optional<List<String>> lines(String file) {
        try {
            Path at = path.resolve(file);
            return Files.exists(at) ? Optional.of(Files.readAllLines(at)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Set<String> files() {
        try (Stream<Path> files = Files.list(path)) {
            return files.map(file -> file.getFileName().toString()).collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
