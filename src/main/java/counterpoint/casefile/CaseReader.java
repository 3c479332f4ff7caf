package counterpoint.casefile;

import counterpoint.authority.Authority;
import counterpoint.authority.AuthorityResolver;
import counterpoint.authority.Surroundings;
import counterpoint.authority.TableOfAuthorities;
import counterpoint.citation.Citation;
import counterpoint.citation.CitationFinder;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectedFacts;
import counterpoint.correction.FoundCorrections;
import counterpoint.correction.KeptDecisions;
import counterpoint.doctrine.Doctrines;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.OfCitation;
import counterpoint.opinion.Decision;
import counterpoint.opinion.PageMarker;
import counterpoint.parse.DecisionParser;
import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Runs the whole flow: from the files of a case to what the program knows of it.
public final class CaseReader {
    private static final Logger LOG = LoggerFactory.getLogger(CaseReader.class);

    private final CaseJson descriptions = new CaseJson();
    private final SourceReader texts = new SourceReader();
    private final DecisionParser parser = new DecisionParser();
    private final CitationFinder finder = new CitationFinder();
    private final AuthorityResolver resolver = new AuthorityResolver();
    private final CaseAssembly assembly;

    /// A reader of cases whose passages discuss doctrines that ship with the program.
    public CaseReader() {
        this(Doctrines::shipped);
    }

    /// @param library the doctrines that passages may discuss; asked for when those of a passage are
    public CaseReader(Supplier<Doctrines> library) {
        this.assembly = new CaseAssembly(library);
    }

    /// Reads the case in `folder`.
    ///
    /// @return a case file in any event; a source that cannot be read is left out and named in its problems
    public CaseFile read(String id, Path folder) {
        return read(id, folder, CaseCorrections.NONE);
    }

    /// Reads the case in `folder` as its reader corrected it.
    ///
    /// @param corrections of places in its sources, whose paths are `<id>/<file>`
    /// @return a case file in any event; corrections that are not found again are named in its problems
    public CaseFile read(String id, Path folder, CaseCorrections corrections) {
        List<String> problems = new ArrayList<>();
        CaseDescription description = description(folder, id, problems);
        Caption facts = corrections.facts().in(description.caption());
        List<UncitedSource> structures = new ArrayList<>();
        CorrectedCitations ofCitations = CorrectedCitations.none();
        for (CaseDescription.Source source : description.sources()) {
            String label = id + "/" + source.file();
            try {
                SourceText text = texts.read(folder.resolve(source.file()), label);
                FoundCorrections found = corrections.in(text);
                found.problem(text).ifPresent(problems::add);
                ofCitations.add(label, found.found());
                structures.add(structure(text, source, facts, new Reader(found.found(), corrections.facts())));
            } catch (UnreadableSourceException unreadable) {
                LOG.info("{} was left out of its case.", label, unreadable);
                problems.add(unreadable.getMessage());
            }
        }
        problems.addAll(corrections.problems(description.sources().stream()
                .map(source -> id + "/" + source.file())
                .collect(Collectors.toSet())));
        return assembled(id, facts, CollatedSources.of(structures), ofCitations, corrections.decisions(), problems);
    }

    private CaseFile assembled(
            String id,
            Caption caption,
            CollatedSources collated,
            CorrectedCitations corrections,
            KeptDecisions decisions,
            List<String> problems) {
        corrections.carry(collated.collations());
        List<SourceReading> readings = new ArrayList<>();
        for (UncitedSource structure : collated.sources()) {
            try {
                readings.add(cite(
                        structure,
                        readings,
                        List.of(),
                        collated.otherPrints(structure),
                        collated.otherPages(structure),
                        corrections.of(structure.file())));
            } catch (UnreadableSourceException unreadable) {
                LOG.info("{} was left out of its case.", structure.file(), unreadable);
                problems.add(unreadable.getMessage());
            }
        }
        problems.addAll(collated.problems());
        return assembly.assemble(id, caption, readings, collated.collations(), decisions, problems);
    }

    /// Reads one file; with a `case.json` beside it that lists it, as part of that case. Files that nothing is said of
    /// do not make a case together because they lie in one folder.
    ///
    /// @param label the name to give the text
    /// @throws UnreadableSourceException if it cannot be read as an opinion
    public SourceReading read(Path file, String label) throws UnreadableSourceException {
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
        String name = String.valueOf(file.getFileName());
        SourceText text = texts.read(file, label);
        List<String> problems = new ArrayList<>();
        Optional<CaseDescription> beside = written(folder, folder.toString(), problems)
                .filter(description -> description.lists(name));
        if (beside.isEmpty()) {
            return cite(
                    structure(text, CaseDescription.Source.undescribed(name), Caption.unknown(), Reader.SILENT),
                    List.of(),
                    problems,
                    List.of());
        }
        CaseDescription description = beside.get();
        CaseDescription.Source source = description.source(name)
                .orElseGet(() -> CaseDescription.Source.undescribed(name));
        return withOtherEditions(folder, description, structure(text, source, description.caption(), Reader.SILENT),
                problems);
    }

    /// Reads a text that comes from no file.
    ///
    /// @throws UnreadableSourceException if it cannot be read as an opinion
    public SourceReading read(SourceText text) throws UnreadableSourceException {
        return cite(
                structure(text, CaseDescription.Source.undescribed(text.file()), Caption.unknown(), Reader.SILENT),
                List.of(),
                List.of(),
                List.of());
    }

    /// Reads a text of which all is known that there is to know beside it.
    ///
    /// @param source what is said of it
    /// @param facts what is said of its case
    /// @param before the sources that stand before it in its case; they may define what it cites in short
    /// @param corrections the reader's, with raw offsets into `text`
    /// @throws UnreadableSourceException if it cannot be read as an opinion
    public SourceReading read(
            SourceText text,
            CaseDescription.Source source,
            Caption facts,
            List<SourceReading> before,
            List<Correction> corrections)
            throws UnreadableSourceException {
        return cite(
                structure(text, source, facts, new Reader(corrections, CorrectedFacts.NONE)),
                before,
                List.of(),
                List.of(),
                List.of(),
                CorrectedCitations.among(corrections));
    }

    /// Reads several files as one case, in the order given.
    ///
    /// @return a case file in any event; a file that cannot be read is left out and named in its problems
    public CaseFile read(String id, List<Path> files) {
        List<String> problems = new ArrayList<>();
        List<SourceReading> readings = new ArrayList<>();
        Caption caption = Caption.unknown();
        for (Path file : files) {
            try {
                SourceReading reading = read(file, file.toString());
                readings.add(reading);
                reading.problems().stream().filter(said -> !problems.contains(said)).forEach(problems::add);
                caption = caption.or(reading.caption());
            } catch (UnreadableSourceException unreadable) {
                LOG.debug("{} was left out.", file, unreadable);
                problems.add(unreadable.getMessage());
            }
        }
        CollatedSources collated = CollatedSources.of(readings.stream().map(SourceReading::structure).toList());
        problems.addAll(collated.problems());
        return assembly.assemble(id, caption, readings, collated.collations(), KeptDecisions.NONE, problems);
    }

    /// What the reader says of one source.
    private record Reader(List<Correction> corrections, CorrectedFacts facts) {
        static final Reader SILENT = new Reader(List.of(), CorrectedFacts.NONE);
    }

    /// Parses a source; see [#guarded].
    private UncitedSource structure(SourceText text, CaseDescription.Source source, Caption facts, Reader said)
            throws UnreadableSourceException {
        return guarded(text.file(), () -> {
            Decision parsed = parser.parse(text, CorrectedCitations.others(said.corrections()));
            Caption caption = said.facts().in(facts.or(parsed.caption()));
            Decision decision = Attribution.apply(parsed, source, caption.citations(), said.corrections());
            return new UncitedSource(source, text.file(), caption, decision);
        });
    }

    /// Finds what a source cites, as nobody corrected it.
    private SourceReading cite(
            UncitedSource structure,
            List<SourceReading> before,
            List<String> problems,
            List<SourceReading.OtherPrint> otherPrints)
            throws UnreadableSourceException {
        return cite(structure, before, problems, otherPrints, List.of(), List.of());
    }

    /// Finds what a source cites; see [#guarded].
    private SourceReading cite(
            UncitedSource structure,
            List<SourceReading> before,
            List<String> problems,
            List<SourceReading.OtherPrint> otherPrints,
            List<PageMarker> otherPages,
            List<OfCitation> said)
            throws UnreadableSourceException {
        return guarded(structure.file(), () -> {
            List<Citation> citations = finder.find(structure.decision());
            TableOfAuthorities authorities = resolver.resolve(
                    structure.decision(), citations, new Surroundings(known(before), otherPages, said));
            return SourceReading.of(structure, authorities, problems, otherPrints);
        });
    }

    /// A step of reading, after which a fault of the program is a sentence for the reader and not the end of it.
    private static <T> T guarded(String file, Supplier<T> step) throws UnreadableSourceException {
        try {
            return step.get();
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            throw new UnreadableSourceException(
                    file + " needs more memory than there is, so it was left out; split it into smaller files.",
                    tooMuch);
        } catch (RuntimeException fault) {
            LOG.info("A fault of the program while it read {}.", file, fault);
            throw new UnreadableSourceException(
                    file + " could not be understood because of a fault in this program, so it was left out;"
                            + " please send the log, which has the cause.",
                    fault);
        }
    }

    /// A source of a case, read with the case's other sources: those that stand before it may define what it cites in
    /// short, and each that prints one of its opinions may show where its footnotes stand.
    private SourceReading withOtherEditions(
            Path folder, CaseDescription description, UncitedSource asked, List<String> problems)
            throws UnreadableSourceException {
        List<UncitedSource> structures = new ArrayList<>();
        for (CaseDescription.Source other : description.sources()) {
            if (other.file().equals(asked.source().file())) {
                structures.add(asked);
                continue;
            }
            try {
                SourceText text = texts.read(folder.resolve(other.file()), other.file());
                structures.add(structure(text, other, description.caption(), Reader.SILENT));
            } catch (UnreadableSourceException unreadable) {
                LOG.debug("{} does not help to read {}.", other.file(), asked.file(), unreadable);
            }
        }
        if (!structures.contains(asked)) {
            structures.add(asked);
        }
        List<SourceReading> before = new ArrayList<>();
        CollatedSources collated = CollatedSources.of(structures);
        for (UncitedSource structure : collated.sources()) {
            if (structure.file().equals(asked.file())) {
                return cite(
                        structure,
                        before,
                        problems,
                        collated.otherPrints(structure),
                        collated.otherPages(structure),
                        List.of());
            }
            try {
                before.add(cite(structure, before, List.of(), List.of()));
            } catch (UnreadableSourceException unreadable) {
                LOG.debug("{} does not help to read {}.", structure.file(), asked.file(), unreadable);
            }
        }
        return cite(asked, before, problems, List.of());
    }

    private static List<Authority> known(List<SourceReading> readings) {
        return readings.stream()
                .flatMap(reading -> reading.authorities().authorities().stream())
                .distinct()
                .toList();
    }

    private CaseDescription description(Path folder, String id, List<String> problems) {
        Optional<CaseDescription> read = written(folder, id, problems);
        if (read.isPresent() && !read.get().sources().isEmpty()) {
            return read.get();
        }
        Caption caption = read.map(CaseDescription::caption).orElse(Caption.unknown());
        return new CaseDescription(caption, CaseFolder.undescribed(folder));
    }

    /// What the folder's `case.json` says; empty if there is none, or with a sentence in `problems` if it is broken.
    private Optional<CaseDescription> written(Path folder, String id, List<String> problems) {
        try {
            return descriptions.read(folder);
        } catch (IOException broken) {
            LOG.info("The case.json of {} was not used.", id, broken);
            problems.add("The facts in " + id + "/case.json were not used, since " + broken.getMessage()
                    + ". The case shows what its texts say; correct the file and open the case again.");
            return Optional.empty();
        }
    }
}
