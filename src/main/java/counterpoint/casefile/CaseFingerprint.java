package counterpoint.casefile;

import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CaseFact;
import counterpoint.doctrine.Doctrine;
import counterpoint.doctrine.Doctrines;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.CodeSource;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// By what it is known that the reading of a case would be the same again: the names, sizes and times of its files, what
/// the reader corrected, the doctrines, and the program that reads.
final class CaseFingerprint {
    private static final Logger LOG = LoggerFactory.getLogger(CaseFingerprint.class);

    /// The program as it lies on disk: one that was built anew may read otherwise.
    private static final String PROGRAM = program();

    private CaseFingerprint() {
    }

    /// The fingerprint; an empty one, equal to none that was kept, if the files cannot be listed.
    static String of(Path folder, CaseCorrections corrections, Doctrines doctrines) {
        try {
            String all = String.join(
                    "\n", PROGRAM, files(folder, _ -> true), text(corrections), text(doctrines));
            return Fingerprint.hash(all.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            LOG.debug("{} cannot be listed", folder, unreadable);
            return "";
        }
    }

    private static String text(CaseCorrections corrections) {
        // A map that cannot be changed has another order in each process.
        Map<CaseFact, String> facts = new TreeMap<>(corrections.facts().words());
        return corrections.kept() + "\n" + facts + "\n" + corrections.decisions();
    }

    private static String text(Doctrines doctrines) {
        return doctrines.list().stream().map(CaseFingerprint::text).collect(Collectors.joining("\n"));
    }

    private static String text(Doctrine doctrine) {
        return doctrine.id() + " " + doctrine.synonyms() + " " + doctrine.queries().stream()
                .map(query -> query.weight() + " " + query.query().written())
                .toList();
    }

    private static String program() {
        try {
            CodeSource source = CaseFingerprint.class.getProtectionDomain().getCodeSource();
            return source == null
                    ? ""
                    : files(Path.of(source.getLocation().toURI()), file -> file.toString().endsWith(".class"));
        } catch (IOException | URISyntaxException unknown) {
            LOG.info("where the program lies is unknown, so what it reads is not read again when it changes", unknown);
            return "";
        }
    }

    /// The files under a place, or the file that it is, with their sizes and times.
    private static String files(Path place, Predicate<Path> wanted) throws IOException {
        StringBuilder files = new StringBuilder();
        try (Stream<Path> all = Files.walk(place)) {
            for (Path file : all.filter(file -> file.equals(place) || wanted.test(file)).sorted().toList()) {
                BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
                if (attributes.isRegularFile()) {
                    files.append(place.relativize(file)).append(' ').append(attributes.size()).append(' ')
                            .append(attributes.lastModifiedTime()).append('\n');
                }
            }
        }
        return files.toString();
    }
}
