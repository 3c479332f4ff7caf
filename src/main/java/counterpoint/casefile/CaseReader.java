package counterpoint.casefile;

import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectedFacts;
import counterpoint.correction.FoundCorrections;
import counterpoint.correction.KeptDecisions;
import counterpoint.doctrine.Doctrines;
import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
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
    private final SourceSteps steps = new SourceSteps();
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
                structures.add(steps.structure(text, source, facts,
                        new SourceSteps.Reader(found.found(), corrections.facts())));
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
                readings.add(steps.cite(
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
            return steps.cite(
                    steps.structure(text, CaseDescription.Source.undescribed(name), Caption.unknown(),
                            SourceSteps.Reader.SILENT),
                    List.of(),
                    problems,
                    List.of());
        }
        CaseDescription description = beside.get();
        CaseDescription.Source source = description.source(name)
                .orElseGet(() -> CaseDescription.Source.undescribed(name));
        return withOtherEditions(folder, description,
                steps.structure(text, source, description.caption(), SourceSteps.Reader.SILENT),
                problems);
    }

    /// Reads a text that comes from no file.
    ///
    /// @throws UnreadableSourceException if it cannot be read as an opinion
    public SourceReading read(SourceText text) throws UnreadableSourceException {
        return steps.cite(
                steps.structure(text, CaseDescription.Source.undescribed(text.file()), Caption.unknown(),
                        SourceSteps.Reader.SILENT),
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
        return steps.cite(
                steps.structure(text, source, facts, new SourceSteps.Reader(corrections, CorrectedFacts.NONE)),
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
                structures.add(steps.structure(text, other, description.caption(), SourceSteps.Reader.SILENT));
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
                return steps.cite(
                        structure,
                        before,
                        problems,
                        collated.otherPrints(structure),
                        collated.otherPages(structure),
                        List.of());
            }
            try {
                before.add(steps.cite(structure, before, List.of(), List.of()));
            } catch (UnreadableSourceException unreadable) {
                LOG.debug("{} does not help to read {}.", structure.file(), asked.file(), unreadable);
            }
        }
        return steps.cite(asked, before, problems, List.of());
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
