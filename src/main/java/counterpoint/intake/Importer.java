package counterpoint.intake;

import counterpoint.casefile.CaseDescription;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Fingerprint;
import counterpoint.casefile.Library;
import counterpoint.casefile.NotSavedException;
import counterpoint.casefile.OwnCases;
import counterpoint.casefile.SourceReading;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectedFacts;
import counterpoint.correction.CorrectionStore;
import counterpoint.opinion.Correction;
import counterpoint.text.SourceText;
import counterpoint.text.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Takes files, folders and pasted text into the library: proposes first, and saves what is accepted.
///
/// Everything here may take long and belongs on a background thread; one thread at a time.
public final class Importer {
    /// The name of pasted text in its case's folder.
    public static final String PASTED = "pasted-text.txt";

    private final Library library;
    private final OwnCases own;
    private final KnownSources known;
    private final CaseReader reader = new CaseReader();
    private final ProposalReader proposals;

    /// @param library all cases, also those of `own`
    /// @param own where cases are added
    public Importer(Library library, OwnCases own) {
        this.library = library;
        this.own = own;
        this.known = new KnownSources(library);
        this.proposals = new ProposalReader(reader, known);
    }

    /// Reads files, and folders with all that is in them: each file as a case of its own, a folder with a `case.json`
    /// as one case.
    ///
    /// @param taker is handed each proposal as soon as it is read, in order
    public void propose(List<Path> inputs, ImportProgress progress, Consumer<Proposal> taker) {
        known.refresh();
        List<ImportFiles.Found> found = ImportFiles.in(inputs);
        for (int i = 0; i < found.size() && !progress.isCancelled(); i++) {
            progress.reading(found.get(i).path().toString(), i, found.size());
            taker.accept(proposals.read(found.get(i)));
        }
    }

    /// The proposals for files and folders, all together; those read so far if it is cancelled.
    public List<Proposal> propose(List<Path> inputs, ImportProgress progress) {
        List<Proposal> all = new ArrayList<>();
        propose(inputs, progress, all::add);
        return List.copyOf(all);
    }

    /// Reads pasted text as one case.
    public Proposal paste(String text) {
        return propose(text.getBytes(StandardCharsets.UTF_8), "Pasted text");
    }

    /// Reads the bytes of a file that has no name, such as standard input, as one case.
    ///
    /// @param label the name under which it is proposed
    public Proposal propose(byte[] content, String label) {
        known.refresh();
        return proposals.read(content, label, PASTED);
    }

    /// Reads a source of a proposal again as the reader corrected it.
    ///
    /// @param file the source, by [ProposedSource#file()]
    /// @param corrections all corrections of it, with raw offsets into its text
    /// @throws UnreadableSourceException if the corrected text cannot be understood; the proposal then stands
    public Proposal.Ready correct(Proposal.Ready proposal, String file, List<Correction> corrections)
            throws UnreadableSourceException {
        List<ProposedSource> sources = new ArrayList<>();
        for (ProposedSource source : proposal.sources()) {
            sources.add(source.file().equals(file) ? corrected(source, proposal, sources, corrections) : source);
        }
        return new Proposal.Ready(
                proposal.label(),
                proposal.stated(),
                sources,
                proposal.corrected(),
                proposal.standing(),
                proposal.problems());
    }

    /// Saves a proposal without corrections of its text as a case of its own.
    ///
    /// @throws NotSavedException with a sentence, if it is in the library already or cannot be saved
    public Library.Entry accept(Proposal.Ready proposal) throws NotSavedException {
        known.refreshIfEmpty();
        if (known.standing(fingerprints(proposal), proposal.facts()) instanceof Standing.Already already) {
            throw new NotSavedException(already.sentence());
        }
        List<OwnCases.Copy> copies = copies(proposal);
        CaseDescription description = new CaseDescription(
                proposal.facts(), copies.stream().map(OwnCases.Copy::source).toList());
        String id = own.add(description, copies, proposal.name(), library::isTaken);
        return added(id);
    }

    /// Saves a proposal as a case of its own, with the corrections of its text.
    ///
    /// @throws NotSavedException with a sentence, if it is in the library already or cannot be saved
    public Library.Entry accept(Proposal.Ready proposal, CorrectionStore store) throws NotSavedException {
        Library.Entry entry = accept(proposal);
        CaseCorrections corrections = CaseCorrections.NONE;
        for (ProposedSource source : proposal.sources()) {
            corrections = corrections.with(text(source, entry.id(), source.file()), source.corrections());
        }
        if (!corrections.equals(CaseCorrections.NONE)) {
            store.begin(entry.id(), corrections);
        }
        return entry;
    }

    /// Adds the sources of a proposal to a case as further editions of it.
    ///
    /// @param store keeps the corrections of the proposal's texts
    /// @throws NotSavedException with a sentence, if the case is bundled or cannot be written; it is then as it was
    public void addEditions(Proposal.Ready proposal, Library.Entry entry, CorrectionStore store)
            throws NotSavedException {
        if (!library.isOwn(entry)) {
            throw new NotSavedException(
                    entry.name() + " comes with the program and is never changed; import this as a case of its own.");
        }
        for (OwnCases.Copy copy : copies(proposal)) {
            String name = own.fileName(entry.id(), copy.source().file());
            CaseDescription.Source source = named(copy.source(), name);
            own.addSource(entry.id(), new OwnCases.Copy(source, copy.content()));
            proposal.sources().stream()
                    .filter(one -> one.file().equals(copy.source().file()) && !one.corrections().isEmpty())
                    .forEach(one -> store.begin(
                            entry.id(), store.read(entry.id()).with(text(one, entry.id(), name), one.corrections())));
        }
        added(entry.id());
    }

    private Library.Entry added(String id) throws NotSavedException {
        Library.Entry entry = library.cases().stream()
                .filter(one -> one.id().equals(id) && library.isOwn(one))
                .findFirst()
                .orElseThrow(() -> new NotSavedException(
                        "The case " + id + " was added and taken away again by another program; import it again."));
        known.look(entry);
        return entry;
    }

    private ProposedSource corrected(
            ProposedSource source, Proposal.Ready proposal, List<ProposedSource> before, List<Correction> corrections)
            throws UnreadableSourceException {
        SourceReading reading = reader.read(
                source.reading().decision().source(),
                source.described(),
                proposal.stated(),
                before.stream().map(ProposedSource::reading).toList(),
                corrections);
        return new ProposedSource(
                source.described(), source.content(), reading, source.fingerprint(), corrections);
    }

    private static List<Fingerprint> fingerprints(Proposal.Ready proposal) {
        return proposal.sources().stream().map(ProposedSource::fingerprint).toList();
    }

    /// The files of a proposal as they were read; what has changed since then was not seen by the reader.
    private static List<OwnCases.Copy> copies(Proposal.Ready proposal) throws NotSavedException {
        List<OwnCases.Copy> copies = new ArrayList<>();
        for (ProposedSource source : proposal.sources()) {
            try {
                byte[] content = source.content().bytes();
                if (!Fingerprint.hash(content).equals(source.fingerprint().file())) {
                    throw new NotSavedException(source.reading().file()
                            + " has changed since it was read, so it was not added; import it again.");
                }
                copies.add(new OwnCases.Copy(source.described(), content));
            } catch (NotSavedException changed) {
                throw changed;
            } catch (IOException gone) {
                throw new NotSavedException(
                        source.reading().file() + " can no longer be read, so it was not added; import it again.",
                        gone);
            }
        }
        return copies;
    }

    private static CaseDescription.Source named(CaseDescription.Source source, String name) {
        return new CaseDescription.Source(name, source.edition(), source.opinions(), source.fingerprint());
    }

    /// The text under the name that it has in the library.
    private static SourceText text(ProposedSource source, String id, String file) {
        SourceText text = source.reading().decision().source();
        return new SourceText(id + "/" + file, text.charset(), text.text(), text.marks(), text.facts());
    }
}
