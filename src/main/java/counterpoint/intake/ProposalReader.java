package counterpoint.intake;

import counterpoint.casefile.CaseDescription;
import counterpoint.casefile.CaseFolder;
import counterpoint.casefile.CaseJson;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Fingerprint;
import counterpoint.casefile.OwnCases;
import counterpoint.casefile.SourceReading;
import counterpoint.correction.CorrectedFacts;
import counterpoint.opinion.Caption;
import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.UnreadableSourceException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads what is to be imported and says what would be added; saves nothing.
final class ProposalReader {
    private static final Logger LOG = LoggerFactory.getLogger(ProposalReader.class);

    private final CaseReader reader;
    private final KnownSources known;
    private final SourceReader texts = new SourceReader();
    private final CaseJson descriptions = new CaseJson();

    ProposalReader(CaseReader reader, KnownSources known) {
        this.reader = reader;
        this.known = known;
    }

    Proposal read(ImportFiles.Found found) {
        String label = found.path().toString();
        if (!found.refusal().isEmpty()) {
            return new Proposal.Refused(label, found.refusal());
        }
        return found.isCase() ? readCase(found.path(), label) : readFile(found.path(), label);
    }

    /// Reads bytes that lie in no file.
    Proposal read(byte[] content, String label, String name) {
        try {
            SourceContent kept = new SourceContent.InMemory(content);
            CaseDescription nothing = new CaseDescription(
                    Caption.unknown(), List.of(CaseDescription.Source.undescribed(name)));
            ProposedSource source = source(
                    texts.read(content, label), nothing.sources().getFirst(), nothing, List.of(), kept);
            return ready(label, Caption.unknown(), List.of(source), List.of());
        } catch (IOException unreadable) {
            return new Proposal.Refused(label, sentence(unreadable, label));
        }
    }

    /// Reads one file; what a `case.json` beside it says of it is used.
    private Proposal readFile(Path file, String label) {
        List<String> problems = new ArrayList<>();
        String name = String.valueOf(file.getFileName());
        Path folder = Optional.ofNullable(file.toAbsolutePath().normalize().getParent()).orElse(file);
        CaseDescription description = described(folder, problems)
                .filter(beside -> beside.source(name).isPresent())
                .orElse(new CaseDescription(Caption.unknown(), List.of()));
        CaseDescription.Source said = description.source(name)
                .orElseGet(() -> CaseDescription.Source.undescribed(name));
        try {
            SourceContent content = new SourceContent.OnDisk(file);
            ProposedSource source = source(texts.read(file, label), said, description, List.of(), content);
            return ready(label, description.caption(), List.of(source), List.of());
        } catch (IOException unreadable) {
            return new Proposal.Refused(label, sentence(unreadable, label));
        }
    }

    /// A folder with a `case.json`: one case with all its sources that can be read.
    private Proposal readCase(Path folder, String label) {
        List<String> problems = new ArrayList<>();
        CaseDescription description = described(folder, problems)
                .orElse(new CaseDescription(Caption.unknown(), List.of()));
        List<ProposedSource> sources = new ArrayList<>();
        for (CaseDescription.Source said : listed(folder, description)) {
            Path file = folder.resolve(said.file());
            if (Files.isSymbolicLink(file)) {
                problems.add(file + " is a link to another place, so it was left out; copy the file itself there.");
                continue;
            }
            try {
                SourceText text = texts.read(file, file.toString());
                sources.add(source(text, said, description, sources, new SourceContent.OnDisk(file)));
            } catch (IOException unreadable) {
                problems.add(sentence(unreadable, file.toString()));
            }
        }
        if (sources.isEmpty()) {
            return new Proposal.Refused(label, problems.isEmpty()
                    ? label + " holds no file that can be read as an opinion; put the opinion's text there."
                    : String.join(" ", problems));
        }
        return ready(label, description.caption(), sources, problems);
    }

    private Optional<CaseDescription> described(Path folder, List<String> problems) {
        try {
            return descriptions.read(folder);
        } catch (IOException broken) {
            problems.add("The facts in " + folder.resolve(CaseJson.NAME) + " were not used, since "
                    + broken.getMessage() + "; the case has what its texts say.");
            return Optional.empty();
        }
    }

    /// The sources that a description lists, or all files of its folder.
    private static List<CaseDescription.Source> listed(Path folder, CaseDescription description) {
        return description.sources().isEmpty() ? CaseFolder.undescribed(folder) : description.sources();
    }

    private ProposedSource source(
            SourceText text,
            CaseDescription.Source said,
            CaseDescription description,
            List<ProposedSource> before,
            SourceContent content)
            throws IOException {
        Fingerprint fingerprint = Fingerprint.of(content.bytes(), text);
        List<String> names = before.stream().map(ProposedSource::file).toList();
        CaseDescription.Source named = new CaseDescription.Source(
                OwnCases.fileName(said.file(), names), said.edition(), said.opinions(), Optional.of(fingerprint));
        List<SourceReading> readings = before.stream().map(ProposedSource::reading).toList();
        SourceReading reading = reader.read(text, named, description.caption(), readings, List.of());
        return new ProposedSource(named, content, reading, fingerprint, List.of());
    }

    private Proposal.Ready ready(
            String label, Caption stated, List<ProposedSource> sources, List<String> problems) {
        Proposal.Ready ready = new Proposal.Ready(
                label, stated, sources, CorrectedFacts.NONE, new Standing.Fresh(), problems);
        List<Fingerprint> fingerprints = sources.stream().map(ProposedSource::fingerprint).toList();
        return new Proposal.Ready(
                label, stated, sources, CorrectedFacts.NONE, known.standing(fingerprints, ready.facts()), problems);
    }

    private static String sentence(IOException unreadable, String label) {
        if (unreadable instanceof UnreadableSourceException) {
            return String.valueOf(unreadable.getMessage());
        }
        LOG.debug("{} cannot be read twice", label, unreadable);
        return label + " could not be read from its disk; try again, or copy it to another place.";
    }
}
