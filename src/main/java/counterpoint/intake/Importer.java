package counterpoint.intake;

import counterpoint.casefile.CaseDescription;
import counterpoint.casefile.CaseReader;
import counterpoint.casefile.Fingerprint;
import counterpoint.casefile.Library;
import counterpoint.casefile.NotSavedException;
import counterpoint.casefile.OwnCases;
import counterpoint.casefile.SourceReading;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.opinion.Correction;
import counterpoint.text.SourceText;
import counterpoint.text.UnreadableSourceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
        List<ImportFiles.Found> found = ImportFiles.in(inputs, progress::isCancelled);
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
        refuseKnown(proposal, proposal.sources().stream().map(ProposedSource::fingerprint).toList());
        return save(proposal);
    }

    private Library.Entry save(Proposal.Ready proposal) throws NotSavedException {
        List<OwnCases.Copy> copies = new ArrayList<>();
        for (ProposedSource source : proposal.sources()) {
            copies.add(new OwnCases.Copy(source.described(), content(source)));
        }
        CaseDescription description = new CaseDescription(
                proposal.facts(), proposal.sources().stream().map(ProposedSource::described).toList());
        String id = own.add(description, copies, proposal.name(), library::isTaken);
        return added(id);
    }

    /// Saves a proposal as a case of its own, with the corrections of its text.
    ///
    /// @throws NotSavedException with a sentence, if it is in the library already or cannot be saved
    public Library.Entry accept(Proposal.Ready proposal, CorrectionStore store) throws NotSavedException {
        Library.Entry entry = accept(proposal);
        begin(proposal, entry, store);
        return entry;
    }

    /// Saves a proposal as a case of its own although the library has its source already: the reader was told, and
    /// wants it twice.
    ///
    /// @throws NotSavedException with a sentence, if it cannot be saved
    public Library.Entry acceptAgain(Proposal.Ready proposal, CorrectionStore store) throws NotSavedException {
        Library.Entry entry = save(proposal);
        begin(proposal, entry, store);
        return entry;
    }

    private static void begin(Proposal.Ready proposal, Library.Entry entry, CorrectionStore store) {
        CaseCorrections corrections = CaseCorrections.NONE;
        for (ProposedSource source : proposal.sources()) {
            corrections = corrections.with(text(source, entry.id(), source.file()), source.corrections());
        }
        if (!corrections.equals(CaseCorrections.NONE)) {
            store.begin(entry.id(), corrections);
        }
    }

    /// Adds the sources of a proposal without corrections of their text to a case, as further editions of it.
    ///
    /// @throws NotSavedException with a sentence, if the case is bundled or cannot be written
    public void addEditions(Proposal.Ready proposal, Library.Entry entry) throws NotSavedException {
        for (ProposedSource source : proposal.sources()) {
            addEdition(source, proposal, entry);
        }
    }

    /// Adds the sources of a proposal to a case as further editions of it, with the corrections of their text.
    ///
    /// @throws NotSavedException with a sentence, if the case is bundled or cannot be written
    public void addEditions(Proposal.Ready proposal, Library.Entry entry, CorrectionStore store)
            throws NotSavedException {
        for (ProposedSource source : proposal.sources()) {
            String name = addEdition(source, proposal, entry);
            if (!source.corrections().isEmpty()) {
                CaseCorrections before = store.read(entry.id());
                store.begin(entry.id(), before.with(text(source, entry.id(), name), source.corrections()));
            }
        }
    }

    /// @return the name that the file has in the case's folder
    private String addEdition(ProposedSource source, Proposal.Ready proposal, Library.Entry entry)
            throws NotSavedException {
        refuseKnown(proposal, List.of(source.fingerprint()));
        if (!library.isOwn(entry)) {
            throw new NotSavedException(
                    entry.name() + " comes with the program and is never changed; import this as a case of its own.");
        }
        String name = own.fileName(entry.id(), source.file());
        CaseDescription.Source said = source.described();
        own.addSource(entry.id(), new OwnCases.Copy(
                new CaseDescription.Source(name, said.edition(), said.opinions(), said.fingerprint()),
                content(source)));
        added(entry.id());
        return name;
    }

    private void refuseKnown(Proposal.Ready proposal, List<Fingerprint> fingerprints) throws NotSavedException {
        known.refreshIfEmpty();
        if (known.standing(fingerprints, proposal.facts()) instanceof Standing.Already already) {
            throw new NotSavedException(already.sentence());
        }
    }

    private Library.Entry added(String id) throws NotSavedException {
        Library.Entry entry = library.ownCase(id)
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

    /// The bytes of a source as they were read; what has changed since then was not seen by the reader.
    private static byte[] content(ProposedSource source) throws NotSavedException {
        String label = source.reading().file();
        byte[] content;
        try {
            content = source.content().bytes();
        } catch (IOException gone) {
            throw new NotSavedException(
                    label + " can no longer be read, so it was not added; import it again.", gone);
        }
        if (!Fingerprint.hash(content).equals(source.fingerprint().file())) {
            throw new NotSavedException(
                    label + " has changed since it was read, so it was not added; import it again.");
        }
        return content;
    }

    /// The text under the name that it has in the library.
    private static SourceText text(ProposedSource source, String id, String file) {
        SourceText text = source.reading().decision().source();
        return new SourceText(id + "/" + file, text.charset(), text.text(), text.marks(), text.facts());
    }
}
