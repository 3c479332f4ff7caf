package counterpoint.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Library;
import counterpoint.casefile.NotSavedException;
import counterpoint.casefile.OwnCases;
import counterpoint.citation.CitationKind;
import counterpoint.correction.CaseFact;
import counterpoint.correction.CorrectedFacts;
import counterpoint.correction.CorrectionStore;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.ParseProblem;
import counterpoint.workspace.FailingDisk;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    private static final Path BUNDLED = Path.of("opinions");
    private static final String AYERS = """
            United States Court of Appeals
            For the Seventh Circuit

            No. 20-17
            ALAN AYERS, Plaintiff-Appellant,
            v.
            BRUCE BENTON, Defendant-Appellee.

            SYKES, Circuit Judge. The officers fled down the alley. See Johnson v. Jones, 515 U.S. 304 (1995).

            We affirm.

            Justice Kagan with me disagreeing.

            The court is wrong about the warrant. Id. at 313.
            """;

    @TempDir
    private Path folder = Path.of("");

    private final FailingDisk disk = new FailingDisk();
    private Path given = Path.of("");
    private Path workspace = Path.of("");

    @BeforeEach
    void makeFolders() throws IOException {
        given = Files.createDirectories(folder.resolve("given"));
        workspace = folder.resolve("workspace");
    }

    private OwnCases own() {
        return new OwnCases(workspace, disk);
    }

    private Library library() {
        return new Library(List.of(BUNDLED), own(), id -> {
            try (Workspace reading = Workspace.openReadOnly(workspace)) {
                return new CorrectionStore(reading).read(id);
            }
        });
    }

    private Importer importer() {
        return new Importer(library(), own());
    }

    private Path file(String name, String text) throws IOException {
        Path file = given.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        return Files.writeString(file, text);
    }

    private Proposal.Ready read(Path... files) {
        return ready(importer().propose(List.of(files), ImportProgress.NONE).getFirst());
    }

    private static Proposal.Ready ready(Proposal proposal) {
        assertThat(proposal).isInstanceOf(Proposal.Ready.class);
        return (Proposal.Ready) proposal;
    }

    private static List<String> labels(List<Proposal> proposals, Path root) {
        return proposals.stream()
                .map(proposal -> root.relativize(Path.of(proposal.label())).toString().replace('\\', '/'))
                .toList();
    }

    @Test
    void whatWasRecognizedIsSaidAndNothingIsSaved() throws IOException {
        Proposal.Ready proposal = read(file("ayers.txt", AYERS));

        Recognized recognized = proposal.sources().getFirst().recognized();
        assertThat(recognized.opinions()).isEqualTo(1);
        assertThat(recognized.paragraphs()).isEqualTo(4);
        assertThat(recognized.citations()).containsEntry(CitationKind.FULL, 1).containsEntry(CitationKind.ID, 1);
        assertThat(recognized.resolved()).isEqualTo(2);
        assertThat(proposal.facts().docket()).contains("20-17");
        assertThat(proposal.standing()).isEqualTo(new Standing.Fresh());
        assertThat(workspace).doesNotExist();
    }

    @Test
    void aBundledOpinionShowsMendedWordsAndWhatWasSetAside() {
        Proposal.Ready smith = read(BUNDLED.resolve("smith-v-finkley/slip-opinion.txt"));

        Recognized recognized = smith.sources().getFirst().recognized();
        assertThat(recognized.mendedWords()).isGreaterThan(250);
        assertThat(recognized.setAside()).isNotEmpty()
                .allMatch(problem -> problem.kind() == ParseProblem.Kind.CHROME);
        assertThat(recognized.notSure()).isNotEmpty()
                .noneMatch(problem -> problem.kind() == ParseProblem.Kind.CHROME);
    }

    @Test
    void anAcceptedCaseIsInTheLibraryByteForByte() throws IOException {
        byte[] windows = AYERS.replace("alley", "caf\u00E9").getBytes(Charset.forName("windows-1252"));
        Path file = Files.write(given.resolve("ayers.txt"), windows);
        Importer importer = importer();

        Library.Entry entry = importer.accept(ready(importer.propose(List.of(file), ImportProgress.NONE).getFirst()));

        assertThat(entry.folder().resolve("ayers.txt")).hasBinaryContent(windows);
        assertThat(library().find(entry.id())).contains(entry);
        CaseFile read = library().read(entry);
        assertThat(read.problems()).isEmpty();
        assertThat(read.caption()).isEqualTo(entry.caption());
        assertThat(read.decisions().getFirst().source().text()).contains("caf\u00E9");
    }

    @Test
    void pastedTextIsKeptAsUtf8() throws IOException {
        Importer importer = importer();

        Library.Entry entry = importer.accept(ready(importer.paste(AYERS)).withFacts(
                CorrectedFacts.NONE.with(CaseFact.NAME, "Ayers v. Benton")));

        assertThat(entry.id()).isEqualTo("ayers-v-benton");
        assertThat(entry.folder().resolve("pasted-text.txt"))
                .hasBinaryContent(AYERS.getBytes(StandardCharsets.UTF_8));
        assertThat(entry.name()).isEqualTo("Ayers v. Benton");
    }

    @Test
    void correctionsOfAProposalAreSeenAtOnceAndStayWithTheCase() throws IOException {
        Importer importer = importer();
        Proposal.Ready proposal = ready(importer.paste(AYERS));
        Optional<Judge> kagan = Optional.of(new Judge("Kagan", Optional.of("Justice")));
        Proposal.Ready corrected = importer.correct(proposal, "pasted-text.txt", List.of(
                new OpinionBegins(AYERS.indexOf("Justice Kagan"), OpinionKind.DISSENT, kagan)));
        assertThat(corrected.sources().getFirst().reading().decision().opinions())
                .extracting(Opinion::id).containsExactly("majority", "dissent");

        Library.Entry entry;
        try (Workspace window = Workspace.open(workspace)) {
            entry = importer.accept(corrected, new CorrectionStore(window));
        }

        assertThat(library().read(entry).opinions())
                .extracting(CaseOpinion::id, CaseOpinion::author)
                .containsExactly(
                        tuple("majority", Optional.of(new Judge("Sykes", Optional.of("Circuit Judge")))),
                        tuple("dissent", kagan));
    }

    @Test
    void theSameSourceIsNoticedUnderAnyNameAndInAnyEncoding() throws IOException {
        Importer importer = importer();
        Library.Entry entry = importer.accept(read(file("ayers.txt", AYERS)));
        Path utf16 = Files.write(given.resolve("other.txt"), ("\uFEFF" + AYERS).getBytes(StandardCharsets.UTF_16BE));

        Proposal.Ready again = ready(importer().propose(List.of(utf16), ImportProgress.NONE).getFirst());

        assertThat(again.standing()).isEqualTo(new Standing.Already(entry, "ayers.txt"));
        assertThatThrownBy(() -> importer().accept(again)).isInstanceOf(NotSavedException.class).hasMessage(
                "This source is already in the library, in " + entry.name() + " (" + entry.id() + "/ayers.txt); it was"
                        + " not added again.");
        assertThat(library().cases()).hasSize(3);
    }

    @Test
    void aBundledOpinionIsKnown() {
        assertThat(read(BUNDLED.resolve("smith-v-finkley/slip-opinion.txt")).standing())
                .isInstanceOfSatisfying(Standing.Already.class, already -> {
                    assertThat(already.entry().id()).isEqualTo("smith-v-finkley");
                    assertThat(already.file()).isEqualTo("slip-opinion.txt");
                });
    }

    @Test
    void theSameFileTwiceInOneImportIsOneCase() throws IOException {
        Path one = file("a/ayers.txt", AYERS);
        Path two = file("b/copy.txt", AYERS);
        Importer importer = importer();
        List<Proposal> both = importer.propose(List.of(one, two), ImportProgress.NONE);
        importer.accept(ready(both.getFirst()));

        assertThatThrownBy(() -> importer.accept(ready(both.getLast())))
                .hasMessageContaining("This source is already in the library");
    }

    @Test
    void anotherPrintIsProposedAsAnotherEditionAndNotAddedByItself() throws IOException {
        Importer importer = importer();
        Library.Entry entry = importer.accept(read(file("slip.txt", AYERS)));
        Path print = file("print.txt", AYERS.replace("We affirm.", "We affirm the judgment."));

        Proposal.Ready other = ready(importer.propose(List.of(print), ImportProgress.NONE).getFirst());

        assertThat(other.standing()).isEqualTo(new Standing.OtherPrint(entry, "docket 20-17", true));
        assertThat(library().read(entry).decisions()).hasSize(1);
        importer.addEditions(other, entry);
        assertThat(library().read(entry).opinions()).singleElement()
                .satisfies(opinion -> assertThat(opinion.editions()).hasSize(2));
        assertThatThrownBy(() -> importer.addEditions(other, entry))
                .hasMessageContaining("This source is already in the library");
    }

    @Test
    void aReporterCitationTellsAnotherPrintOfABundledCase() throws IOException {
        Proposal.Ready cited = read(file("case.txt", "252 F.3d 1124\n\nTACHA, Chief Judge. The officers fled.\n"));

        assertThat(cited.standing()).isInstanceOfSatisfying(Standing.OtherPrint.class, other -> {
            assertThat(other.entry().id()).isEqualTo("medina-v-cram");
            assertThat(other.because()).isEqualTo("252 F.3d 1124");
            assertThat(other.addable()).isFalse();
        });
        assertThatThrownBy(() -> importer().addEditions(cited, library().find("medina-v-cram").orElseThrow()))
                .hasMessageContaining("comes with the program and is never changed");
    }

    private Proposal.Ready readAsCase(String description) throws IOException {
        file("case.json", description);
        return read(given);
    }

    @Test
    void aFolderWithADescriptionIsOneCaseWithItsFactsAndEditions() throws IOException {
        file("slip.txt", AYERS);
        file("print.txt", AYERS.replace("fled", "ran"));
        Proposal.Ready proposal = readAsCase("""
                {"name": "Ayers v. Benton", "decided": "2021", "sources": [
                  {"file": "slip.txt", "edition": "Slip opinion",
                   "opinions": [{"id": "majority", "kind": "MAJORITY", "author": "Sykes"}]},
                  {"file": "print.txt", "edition": "F.4th",
                   "opinions": [{"id": "majority", "kind": "MAJORITY", "author": "Sykes"}]},
                  {"file": "lost.txt"}]}
                """);
        assertThat(proposal.problems()).singleElement().asString().contains("lost.txt does not exist");

        Library.Entry entry = importer().accept(proposal);

        CaseFile read = library().read(entry);
        assertThat(read.problems()).isEmpty();
        assertThat(read.opinions()).singleElement().satisfies(opinion -> {
            assertThat(opinion.id()).isEqualTo("majority");
            assertThat(opinion.editions()).extracting(edition -> edition.label())
                    .containsExactly("Slip opinion", "F.4th");
        });
        assertThat(entry.caption().decided().orElseThrow().iso()).isEqualTo("2021");
    }

    @Test
    void aFolderGivesEachOfItsFilesAndPassesOverWhatIsHiddenOrLinked() throws IOException {
        file("b.txt", AYERS);
        file("sub/a.txt", AYERS + "More.");
        file(".secret/c.txt", AYERS);
        file(".DS_Store", "x");
        file("sub/picture.png", "\u0000\u0001\u0002\u0003\u0004");
        Path outside = Files.writeString(folder.resolve("outside.txt"), AYERS);
        Files.createSymbolicLink(given.resolve("sub/loop"), given);
        Files.createSymbolicLink(given.resolve("sub/link.txt"), outside);

        List<Proposal> proposals = importer().propose(List.of(given), ImportProgress.NONE);

        assertThat(labels(proposals, given)).containsExactly("b.txt", "sub/a.txt", "sub/picture.png");
        assertThat(proposals.getLast()).isInstanceOfSatisfying(Proposal.Refused.class,
                refused -> assertThat(refused.sentence()).contains("is not a text file"));
    }

    @Test
    void anEmptyFolderAndAFileThatIsNotThereAreRefusedInASentence() {
        assertThat(importer().propose(List.of(given, folder.resolve("none.txt")), ImportProgress.NONE))
                .containsExactly(
                        new Proposal.Refused(given.toString(),
                                given + " holds no file to import; choose a folder with opinions."),
                        new Proposal.Refused(folder.resolve("none.txt").toString(), folder.resolve("none.txt")
                                + " does not exist; check its name, or whether it was moved."));
    }

    @Test
    void progressIsToldAndAnImportEndsBetweenTwoFiles() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            file(name + ".txt", AYERS + name);
        }
        List<String> told = new ArrayList<>();
        ImportProgress afterTwo = new ImportProgress() {
            @Override
            public void reading(String name, int done, int of) {
                told.add(Path.of(name).getFileName() + " " + done + "/" + of);
            }

            @Override
            public boolean isCancelled() {
                return told.size() == 2;
            }
        };

        assertThat(importer().propose(List.of(given), afterTwo)).hasSize(2);
        assertThat(told).containsExactly("a.txt 0/3", "b.txt 1/3");
    }

    @Test
    void aFileThatChangedAfterItWasReadIsNotSaved() throws IOException {
        Path file = file("ayers.txt", AYERS);
        Proposal.Ready proposal = read(file);
        Files.writeString(file, AYERS + "More.");

        assertThatThrownBy(() -> importer().accept(proposal))
                .hasMessage(file + " has changed since it was read, so it was not added; import it again.");
        Files.delete(file);
        assertThatThrownBy(() -> importer().accept(proposal))
                .hasMessage(file + " can no longer be read, so it was not added; import it again.");
    }

    @Test
    void aFullDiskLeavesNothing() throws IOException {
        Proposal.Ready proposal = read(file("ayers.txt", AYERS));
        disk.refuse("No space left on device");

        assertThatThrownBy(() -> importer().accept(proposal)).hasMessageContaining("(No space left on device), so"
                + " nothing was added; make room there or allow writing, and import it again.");
        assertThat(library().cases()).hasSize(2);
    }

    @Test
    void aCaseIsAddedWhileAWindowHasTheWorkspaceOpen() throws IOException {
        try (Workspace window = Workspace.open(workspace)) {
            Library.Entry entry = importer().accept(read(file("ayers.txt", AYERS)));

            assertThat(library().find(entry.id())).contains(entry);
            assertThat(window.notices()).isEmpty();
        }
    }

    @Test
    void hostileNamesStayInTheCase() throws IOException {
        String hostile = "..\\..\\CON:evil\u202Etxt. ";
        Path file = file("nul.txt", AYERS);
        Importer importer = importer();
        Proposal.Ready proposal = ready(importer.propose(List.of(file), ImportProgress.NONE).getFirst()).withFacts(
                CorrectedFacts.NONE.with(CaseFact.NAME, hostile));

        Library.Entry entry = importer.accept(proposal);

        assertThat(entry.folder().getParent()).isEqualTo(workspace.resolve("cases"));
        assertThat(entry.id()).isEqualTo("con-evil-txt");
        try (Stream<Path> files = Files.list(entry.folder())) {
            assertThat(files.map(one -> one.getFileName().toString()))
                    .containsExactlyInAnyOrder("case.json", "source-nul.txt");
        }
    }

    @Test
    void correctionsStayWhenTheFileIsReplacedByANewExtraction() throws WorkspaceInUseException, IOException {
        Importer importer = importer();
        Proposal.Ready proposal = importer.correct(ready(importer.paste(AYERS)), "pasted-text.txt", List.of(
                new OpinionBegins(AYERS.indexOf("Justice Kagan"), OpinionKind.DISSENT, Optional.empty()),
                new NoOpinionBegins(AYERS.indexOf("Justice Kagan")),
                new OpinionBegins(AYERS.indexOf("The court is wrong"), OpinionKind.DISSENT, Optional.empty())));
        Library.Entry entry;
        try (Workspace window = Workspace.open(workspace)) {
            entry = importer.accept(proposal, new CorrectionStore(window));
        }
        Files.writeString(entry.folder().resolve("pasted-text.txt"),
                "Slip Opinion\n\n" + AYERS.replace("wrong about the ", "wrong about\nthe "));

        CaseFile read = library().read(entry);

        assertThat(read.problems()).isEmpty();
        assertThat(read.opinions()).extracting(CaseOpinion::id).containsExactly("majority", "dissent");
        Opinion dissent = read.opinions().getLast().readingText().opinion();
        assertThat(dissent.body().getFirst().text().text()).startsWith("The court is wrong about");
    }
}
