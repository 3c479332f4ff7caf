package counterpoint.intake;

import counterpoint.casefile.CaseDescription;
import counterpoint.casefile.CaseFolder;
import counterpoint.casefile.CaseJson;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Fingerprint;
import counterpoint.casefile.Library;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.correction.KeptCorrection;
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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes a case of the library up again, to correct how it was read, in the form in which a case is imported.
///
/// Only corrections are kept; the case's own files, also those of a bundled case, are never changed.
public final class Revision {
    private static final Logger LOG = LoggerFactory.getLogger(Revision.class);

    private final Library library;
    private final CorrectionStore store;
    private final CaseReader reader = new CaseReader();
    private final SourceReader texts = new SourceReader();
    private final CaseJson descriptions = new CaseJson();

    public Revision(Library library, CorrectionStore store) {
        this.library = library;
        this.store = store;
    }

    /// The case with the corrections that are kept; takes long.
    ///
    /// @throws UnreadableSourceException with a sentence, if the library has no such case or nothing of it can be read
    public Proposal.Ready open(String caseId) throws UnreadableSourceException {
        Library.Entry entry = library.cases().stream()
                .filter(one -> one.id().equals(caseId))
                .findFirst()
                .orElseThrow(() -> new UnreadableSourceException(
                        "The case " + caseId + " is no longer in the library; it was not opened."));
        CaseDescription description = description(entry);
        CaseCorrections corrections = store.read(caseId);
        List<ProposedSource> sources = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (CaseDescription.Source said : description.sources()) {
            try {
                sources.add(source(entry, said, description.caption(), sources, corrections, problems));
            } catch (IOException unreadable) {
                LOG.debug("{} was left out of its case", said.file(), unreadable);
                problems.add(String.valueOf(unreadable.getMessage()));
            }
        }
        if (sources.isEmpty()) {
            throw new UnreadableSourceException(String.join(" ", problems));
        }
        return new Proposal.Ready(
                entry.name(), description.caption(), sources, corrections.facts(), new Standing.Fresh(), problems);
    }

    /// Keeps what is corrected now in place of what was corrected before; what was corrected in a text that has changed
    /// since, and is not found there now, stays kept. To be called where the store's values are changed.
    public void keep(String caseId, Proposal.Ready corrected) {
        CaseCorrections before = store.of(caseId).value();
        List<KeptCorrection> unseen = new ArrayList<>(before.kept());
        for (ProposedSource source : corrected.sources()) {
            SourceText text = source.reading().decision().source();
            List<KeptCorrection> lost = before.in(text).lost();
            unseen.removeIf(kept -> kept.file().equals(text.file()) && !lost.contains(kept));
        }
        CaseCorrections after = before.withKept(unseen).withFacts(corrected.corrected());
        for (ProposedSource source : corrected.sources()) {
            after = after.with(source.reading().decision().source(), source.corrections());
        }
        store.of(caseId).set(after);
    }

    private ProposedSource source(
            Library.Entry entry,
            CaseDescription.Source said,
            Caption stated,
            List<ProposedSource> before,
            CaseCorrections corrections,
            List<String> problems)
            throws IOException {
        Path file = entry.folder().resolve(said.file());
        SourceText text = texts.read(file, entry.id() + "/" + said.file());
        List<Correction> found = corrections.in(text).found();
        corrections.in(text).problem(text).ifPresent(problems::add);
        SourceContent content = new SourceContent.OnDisk(file);
        return new ProposedSource(
                said,
                content,
                reader.read(text, said, stated, before.stream().map(ProposedSource::reading).toList(), found),
                said.fingerprint().isPresent() ? said.fingerprint().get() : Fingerprint.of(content.bytes(), text),
                found);
    }

    private CaseDescription description(Library.Entry entry) {
        CaseDescription written = written(entry).orElse(new CaseDescription(entry.caption(), List.of()));
        return written.sources().isEmpty()
                ? new CaseDescription(written.caption(), CaseFolder.undescribed(entry.folder()))
                : written;
    }

    private Optional<CaseDescription> written(Library.Entry entry) {
        try {
            return descriptions.read(entry.folder());
        } catch (IOException broken) {
            // Said in full where the case is opened.
            LOG.debug("The case.json of {} was not used", entry.id(), broken);
            return Optional.empty();
        }
    }
}
