package counterpoint.casefile;

import counterpoint.correction.CaseCorrections;
import counterpoint.doctrine.Doctrines;
import counterpoint.opinion.Caption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The cases at hand: a folder for each, in one or several shelves on disk.
///
/// Listing is quick, since it reads no opinion and none of the tables that reading needs; reading a case is not, and
/// belongs on a background thread.
public final class Library {
    private static final Logger LOG = LoggerFactory.getLogger(Library.class);

    private final List<Path> shelves;
    private final Optional<OwnCases> own;
    private final Function<String, CaseCorrections> corrections;
    private final Supplier<Doctrines> doctrines;
    private final Lazy<CaseReader> reader;
    private final CaseJson descriptions = new CaseJson();

    /// A library over folders of case folders; a shelf that does not exist is empty.
    public Library(List<Path> shelves) {
        this.shelves = List.copyOf(shelves);
        this.own = Optional.empty();
        this.corrections = _ -> CaseCorrections.NONE;
        this.doctrines = Doctrines::shipped;
        this.reader = new Lazy<>(CaseReader::new);
    }

    /// A library over folders of case folders and, behind them, the reader's own cases.
    ///
    /// @param corrections what the reader corrected in a case, by its id; asked each time that it is listed or read, on
    ///     whatever thread does so
    public Library(List<Path> bundled, OwnCases own, Function<String, CaseCorrections> corrections) {
        this(bundled, own, corrections, Doctrines::shipped);
    }

    /// A library whose cases are tagged from the reader's doctrines, too.
    ///
    /// @param doctrines asked when the doctrines of a case are first asked for, on whatever thread does so
    public Library(
            List<Path> bundled,
            OwnCases own,
            Function<String, CaseCorrections> corrections,
            Supplier<Doctrines> doctrines) {
        this.shelves = Stream.concat(bundled.stream(), Stream.of(own.shelf())).toList();
        this.own = Optional.of(own);
        this.corrections = corrections;
        this.doctrines = doctrines;
        this.reader = new Lazy<>(() -> new CaseReader(doctrines));
    }

    /// One case on a shelf, not read yet.
    ///
    /// @param id the name of its folder
    /// @param folder where it lies
    /// @param caption what `case.json` says; nothing known if it is missing or broken
    public record Entry(String id, Path folder, Caption caption) {
        /// The name for lists: the case's, or the folder's.
        public String name() {
            return caption.name().orElse(id);
        }
    }

    /// The cases, by shelf and then by the folders' names; a case that stands on two shelves is taken from the first.
    public List<Entry> cases() {
        List<Entry> entries = new ArrayList<>();
        for (Path shelf : shelves) {
            for (Path folder : folders(shelf)) {
                String id = folder.getFileName().toString();
                if (entries.stream().noneMatch(entry -> entry.id().equals(id))) {
                    entries.add(new Entry(id, folder, caption(folder)));
                }
            }
        }
        return List.copyOf(entries);
    }

    /// The case with this folder name, or of this name (`Smith v. Finkley`), in any letter case.
    public Optional<Entry> find(String idOrName) {
        return cases().stream()
                .filter(entry -> entry.id().equalsIgnoreCase(idOrName) || entry.name().equalsIgnoreCase(idOrName))
                .findFirst();
    }

    /// Whether a case is the reader's own, which can be removed and have sources added, and not a bundled one.
    public boolean isOwn(Entry entry) {
        return own.filter(cases -> cases.shelf().resolve(entry.id()).equals(entry.folder())).isPresent();
    }

    /// The reader's own case with this id; empty if there is none.
    public Optional<Entry> ownCase(String id) {
        return own.map(cases -> cases.shelf().resolve(id))
                .filter(Files::isDirectory)
                .map(folder -> new Entry(id, folder, caption(folder)));
    }

    /// Reads one case, with all its sources, as the reader corrected it.
    ///
    /// A source that cannot be read is left out and named in the case's problems; this method does not fail.
    public CaseFile read(Entry entry) {
        return read(entry, corrections.apply(entry.id()));
    }

    /// Reads one case with these corrections, whatever is kept.
    public CaseFile read(Entry entry, CaseCorrections corrected) {
        return reader.get().read(entry.id(), entry.folder(), corrected);
    }

    /// A hash of all that the reading of a case depends on: its files, the reader's corrections, the doctrines, the program.
    /// Quick, since its files are listed and not read. As long as it is the same, the case need not be read again.
    public String fingerprint(Entry entry) {
        return CaseFingerprint.of(entry.folder(), corrections.apply(entry.id()), doctrines.get());
    }

    /// Whether a case has this id, or had it before it was removed: it may come back.
    public boolean isTaken(String id) {
        return shelves.stream().anyMatch(shelf -> Files.exists(shelf.resolve(id)))
                || own.filter(cases -> cases.isRemoved(id)).isPresent();
    }

    /// Takes one of the reader's own cases out of the library. Its folder is moved to `removed` in the workspace, and
    /// never deleted; what the reader noted and corrected stays, so that a folder that is moved back is as it was.
    ///
    /// @return where the folder lies now
    /// @throws NotSavedException with a sentence, if the case is not the reader's own or the disk refuses
    public Path remove(Entry entry) throws NotSavedException {
        if (!isOwn(entry)) {
            throw new NotSavedException(entry.name() + " comes with the program, so it stays in the library.");
        }
        return own.orElseThrow().remove(entry.id());
    }

    private Caption caption(Path folder) {
        return corrections.apply(folder.getFileName().toString()).facts().in(written(folder));
    }

    private Caption written(Path folder) {
        try {
            return descriptions.read(folder).map(CaseDescription::caption).orElse(Caption.unknown());
        } catch (IOException broken) {
            // Said in full by read(), which a reader who opens the case will see.
            LOG.debug("case.json of {} cannot be listed", folder.getFileName(), broken);
            return Caption.unknown();
        }
    }

    private static List<Path> folders(Path shelf) {
        if (!Files.isDirectory(shelf)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(shelf)) {
            return children.filter(Files::isDirectory)
                    .filter(folder -> !folder.getFileName().toString().startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder {} cannot be listed, so its cases are left out.", shelf, unreadable);
            return List.of();
        }
    }
}
