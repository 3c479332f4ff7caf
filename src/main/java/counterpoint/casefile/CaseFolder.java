package counterpoint.casefile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The files of a case's folder of which no `case.json` says anything.
public final class CaseFolder {
    private static final Logger LOG = LoggerFactory.getLogger(CaseFolder.class);

    private CaseFolder() {
    }

    /// Every file of a folder as a source that nothing is said of, by name; hidden files and `case.json` are none, and a
    /// folder that cannot be listed has none.
    public static List<CaseDescription.Source> undescribed(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals(CaseJson.NAME))
                    .sorted()
                    .map(CaseDescription.Source::undescribed)
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder {} cannot be listed.", folder, unreadable);
            return List.of();
        }
    }
}
