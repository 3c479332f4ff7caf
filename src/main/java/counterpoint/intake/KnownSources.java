package counterpoint.intake;

import counterpoint.casefile.CaseDescription;
import counterpoint.casefile.CaseFolder;
import counterpoint.casefile.CaseJson;
import counterpoint.casefile.Fingerprint;
import counterpoint.casefile.Library;
import counterpoint.opinion.Caption;
import counterpoint.text.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The sources that the library has, to notice one that is imported again.
///
/// What was imported has its fingerprint in its `case.json`; of other cases each file is read once.
final class KnownSources {
    private static final Logger LOG = LoggerFactory.getLogger(KnownSources.class);

    private final CaseJson descriptions = new CaseJson();
    private final SourceReader texts = new SourceReader();
    private final Map<Path, Optional<Fingerprint>> computed = new HashMap<>();
    private final List<Known> known = new ArrayList<>();
    private List<Library.Entry> entries = new ArrayList<>();
    private final Library library;

    KnownSources(Library library) {
        this.library = library;
    }

    private record Known(Library.Entry entry, String file, Fingerprint fingerprint) {
    }

    /// Looks at the library anew.
    void refresh() {
        known.clear();
        entries = new ArrayList<>(library.cases());
        entries.forEach(this::look);
    }

    /// Looks at the library, unless that was done before.
    void refreshIfEmpty() {
        if (entries.isEmpty()) {
            refresh();
        }
    }

    /// How a case stands to what the library has.
    Standing standing(List<Fingerprint> fingerprints, Caption facts) {
        for (Known source : known) {
            if (fingerprints.stream().anyMatch(source.fingerprint()::isSame)) {
                return new Standing.Already(source.entry(), source.file());
            }
        }
        for (Library.Entry entry : entries) {
            Optional<String> common = common(entry.caption(), facts);
            if (common.isPresent()) {
                return new Standing.OtherPrint(entry, common.get(), library.isOwn(entry));
            }
        }
        return new Standing.Fresh();
    }

    /// Takes note of a case that was just added.
    void look(Library.Entry entry) {
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
        for (CaseDescription.Source source : sources(entry.folder())) {
            source.fingerprint()
                    .or(() -> computed.computeIfAbsent(entry.folder().resolve(source.file()), this::compute))
                    .ifPresent(fingerprint -> known.add(new Known(entry, source.file(), fingerprint)));
        }
    }

    private List<CaseDescription.Source> sources(Path folder) {
        try {
            List<CaseDescription.Source> described = descriptions.read(folder)
                    .map(CaseDescription::sources)
                    .orElse(List.of());
            return described.isEmpty() ? CaseFolder.undescribed(folder) : described;
        } catch (IOException broken) {
            LOG.debug("The case.json of {} does not say what its sources are", folder.getFileName(), broken);
            return CaseFolder.undescribed(folder);
        }
    }

    private Optional<Fingerprint> compute(Path file) {
        try {
            return Optional.of(Fingerprint.of(Files.readAllBytes(file), texts.read(file, file.toString())));
        } catch (IOException unreadable) {
            LOG.debug("{} cannot be compared with what is imported", file.getFileName(), unreadable);
            return Optional.empty();
        }
    }

    /// What shows that two captions name the same decision; a docket number alone does not, since every court counts.
    private static Optional<String> common(Caption known, Caption facts) {
        Optional<String> cited = facts.citations().stream()
                .filter(citation -> known.citations().stream().anyMatch(citation::equalsIgnoreCase))
                .findFirst();
        if (cited.isPresent()) {
            return cited;
        }
        Set<String> dockets = dockets(known);
        boolean sameCourt = known.court().isPresent() && same(known.court(), facts.court());
        boolean sameName = known.name().isPresent() && same(known.name(), facts.name());
        return dockets(facts).stream()
                .filter(docket -> (sameCourt || sameName) && dockets.contains(docket))
                .findFirst()
                .map(docket -> "docket " + docket);
    }

    private static boolean same(Optional<String> one, Optional<String> other) {
        return one.map(KnownSources::plain).equals(other.map(KnownSources::plain));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", " ").strip();
    }

    /// `Nos. 20-1754, 20-1755` are two.
    private static Set<String> dockets(Caption caption) {
        return Arrays.stream(caption.docket().orElse("").split("[,;&]|\\band\\b"))
                .map(number -> number.replaceAll("(?i)\\bnos?\\.", "").replaceAll("[\u2010-\u2015]", "-").strip())
                .filter(number -> number.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toUnmodifiableSet());
    }
}
