package counterpoint.correction;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.opinion.Caption;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.CitationMeans;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotACitation;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.CourtDate;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.session.KeptValue;
import counterpoint.text.SourceReader;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import counterpoint.workspace.History;
import counterpoint.workspace.Workspace;
import counterpoint.workspace.WorkspaceInUseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class CorrectionStoreTest {
    private static final String FILE = "smith-v-finkley/slip-opinion.txt";
    private static final Optional<Judge> SYKES = Optional.of(new Judge("Sykes", Optional.of("Chief Judge")));

    @TempDir
    private Path folder = Path.of("");

    private static SourceText smith() throws IOException {
        return new SourceReader().read(Path.of("opinions").resolve(FILE), FILE);
    }

    private static SourceText changed(String text) {
        return new SourceText(FILE, StandardCharsets.UTF_8, text);
    }

    private static List<Correction> oneOfEach(String text) {
        int at = text.indexOf("As in many qualified");
        return List.of(
                new OpinionBegins(at, OpinionKind.DISSENT, SYKES),
                new NoOpinionBegins(76488),
                new OpinionIs(609, OpinionKind.PER_CURIAM, Optional.empty()),
                new NotOpinionText(new Span(text.indexOf(' ', 3000), text.indexOf(' ', 3400))),
                new ParagraphBegins(text.indexOf(' ', 20_000) + 1),
                new NoParagraphBegins(text.indexOf(' ', 50_000) + 1),
                new CitationMeans(span(text, "Id. at", 40_000), "Johnson v. Jones, 515 U.S. 304 (1995)"),
                new NotACitation(span(text, "Johnson", 90_000)));
    }

    private static Span span(String text, String words, int from) {
        int start = text.indexOf(words, from);
        return new Span(start, start + words.length());
    }

    @Test
    void correctionsAreReadAsTheyWereKept() throws IOException {
        SourceText smith = smith();
        CaseCorrections corrections = CaseCorrections.NONE
                .with(smith, oneOfEach(smith.text()))
                .withFacts(CorrectedFacts.NONE.with(CaseFact.DOCKET, "20-1755").with(CaseFact.ARGUED, ""));
        try (Workspace workspace = Workspace.open(folder)) {
            new CorrectionStore(workspace).of("smith-v-finkley").set(corrections);
        }

        try (Workspace workspace = Workspace.openReadOnly(folder)) {
            assertThat(new CorrectionStore(workspace).read("smith-v-finkley")).isEqualTo(corrections);
        }
        assertThat(folder.resolve("corrections/smith-v-finkley.json")).exists();
        assertThat(corrections.kept()).hasSize(8);
    }

    @Test
    void theSameTextHasEveryCorrectionAtItsPlace() throws IOException {
        SourceText smith = smith();
        CaseCorrections corrections = CaseCorrections.NONE.with(smith, oneOfEach(smith.text()));

        FoundCorrections found = corrections.in(smith);

        assertThat(found.lost()).isEmpty();
        assertThat(found.problem(smith)).isEmpty();
        assertThat(found.found()).containsExactlyElementsOf(
                corrections.kept().stream().map(KeptCorrection::made).toList());
        assertThat(found.found().getFirst()).isEqualTo(oneOfEach(smith.text()).getFirst());
    }

    @Test
    void anotherTextOfTheCaseHasNoneOfThem() throws IOException {
        SourceText smith = smith();
        CaseCorrections corrections = CaseCorrections.NONE.with(smith, oneOfEach(smith.text()));

        assertThat(corrections.in(new SourceText("smith-v-finkley/other.txt", StandardCharsets.UTF_8, smith.text())))
                .isEqualTo(new FoundCorrections(List.of(), List.of()));
    }

    @Test
    void correctionsAreFoundInATextWhoseLinesBreakElsewhere() throws IOException {
        SourceText smith = smith();
        CaseCorrections corrections = CaseCorrections.NONE.with(smith, oneOfEach(smith.text()));
        SourceText rewrapped = changed("A new first line of the extraction.\n\n" + wrapped(smith.text(), 57));

        FoundCorrections found = corrections.in(rewrapped);

        assertThat(found.lost()).isEmpty();
        for (int i = 0; i < found.found().size(); i++) {
            String before = words(smith.text(), corrections.kept().get(i).made().span().start());
            assertThat(words(rewrapped.text(), found.found().get(i).span().start())).isEqualTo(before);
        }
    }

    @Test
    void whatIsSaidOfACitationTakesThePlaceOfWhatWasSaidBefore() throws IOException {
        SourceText smith = smith();
        Span place = span(smith.text(), "Id. at", 40_000);
        CaseCorrections first = CaseCorrections.NONE.citationMeans(smith, place, "Roe v. Wade, 410 U.S. 113 (1973)");
        CaseCorrections second = first.notACitation(smith, place);

        assertThat(first.in(smith).found())
                .containsExactly(new CitationMeans(place, "Roe v. Wade, 410 U.S. 113 (1973)"));
        assertThat(second.in(smith).found()).containsExactly(new NotACitation(place));
        assertThat(second.ofCitation(smith, place)).isEqualTo(second.kept());
        assertThat(second.citationAsFound(smith, place)).isEqualTo(CaseCorrections.NONE);
        assertThat(second.citationAsFound(smith, new Span(0, 10))).isEqualTo(second);
    }

    /// The first letters from a place on; a new extraction has the letters, and other spaces.
    private static String words(String text, int at) {
        String rest = text.substring(at, Math.min(text.length(), at + 90)).replaceAll("\\s+", "");
        return rest.substring(0, 40);
    }

    private static String wrapped(String text, int width) {
        StringBuilder wrapped = new StringBuilder();
        int column = 0;
        for (String word : text.split("\\s+")) {
            if (column + word.length() > width) {
                wrapped.append('\n');
                column = 0;
            }
            wrapped.append(word).append(' ');
            column += word.length() + 1;
        }
        return wrapped.toString();
    }

    @Test
    void aMisreadLetterDoesNotMoveAPlaceIntoAWord() throws IOException {
        SourceText smith = smith();
        int at = smith.text().indexOf("As in many qualified");
        CaseCorrections corrections = CaseCorrections.NONE.with(smith, List.of(new ParagraphBegins(at)));
        SourceText misread = changed("x" + smith.text().replace("As in many qualified", "9s in many qualified"));

        assertThat(corrections.in(misread).found()).containsExactly(new ParagraphBegins(at + 1));
    }

    @Test
    void whatIsNoLongerPrintedIsKeptAndSaidAndNotApplied() throws IOException {
        SourceText smith = smith();
        CaseCorrections corrections = CaseCorrections.NONE.with(smith, List.of(
                new ParagraphBegins(20_000), new ParagraphBegins(90_000)));
        SourceText half = changed(smith.text().substring(0, 60_000));

        FoundCorrections found = corrections.in(half);

        assertThat(found.found()).containsExactly(new ParagraphBegins(
                corrections.kept().getFirst().made().span().start()));
        assertThat(found.lost()).containsExactly(corrections.kept().getLast());
        assertThat(found.problem(half)).contains("The text of " + FILE + " has changed, and one of your corrections"
                + " could not be found in it with certainty; it was kept and not applied.");
    }

    @Test
    void nothingIsKeptForAPlaceWhereNothingIsPrinted() {
        SourceText text = changed("The officers fled.   \n ");

        assertThat(KeptCorrection.of(text, new ParagraphBegins(18))).isEmpty();
        assertThat(KeptCorrection.of(text, new ParagraphBegins(500))).isEmpty();
        assertThat(KeptCorrection.of(text, new NotOpinionText(new Span(18, 20)))).isEmpty();
        assertThat(KeptCorrection.of(text, new ParagraphBegins(3)).orElseThrow().made())
                .isEqualTo(new ParagraphBegins(4));
    }

    @Test
    void aMovedBoundaryIsUndoneAndDoneAgainAsOneThing() throws IOException {
        SourceText smith = smith();
        History history = new History();
        try (Workspace workspace = Workspace.open(folder)) {
            CorrectionStore store = new CorrectionStore(workspace);
            KeptValue<CaseCorrections> kept = store.of("smith-v-finkley");
            CaseCorrections moved = kept.value().with(smith, List.of(
                    new NoOpinionBegins(76488), new OpinionBegins(76_900, OpinionKind.DISSENT, SYKES)));
            kept.change(history, "move boundary", moved);
            assertThat(history.undoName()).contains("move boundary");
            assertThat(store.read("smith-v-finkley").kept()).hasSize(2);

            history.undo();
            assertThat(store.read("smith-v-finkley")).isEqualTo(CaseCorrections.NONE);

            history.redo();
            assertThat(store.read("smith-v-finkley")).isEqualTo(moved);
        }
    }

    @Test
    void whatANewerVersionKeptStays() throws IOException {
        Files.createDirectories(folder.resolve("corrections"));
        Files.writeString(folder.resolve("corrections/x.json"),
                "{\"format\": 1, \"links\": [1], \"facts\": {\"weather\": \"fair\"},"
                        + " \"corrections\": [{\"type\": \"page-is\", \"label\": \"7\"}]}");
        try (Workspace workspace = Workspace.open(folder)) {
            CorrectionStore store = new CorrectionStore(workspace);
            assertThat(store.read("x"))
                    .isEqualTo(new CaseCorrections(List.of(), CorrectedFacts.NONE, KeptDecisions.NONE, 1));

            store.of("x")
                    .set(CaseCorrections.NONE.withFacts(CorrectedFacts.NONE.with(CaseFact.NAME, "Ayers v. Benton")));

            ObjectNode kept = workspace.read(new counterpoint.workspace.DocumentName("corrections/x")).orElseThrow();
            assertThat(kept.toString()).isEqualTo(
                    "{\"format\":1,\"links\":[1],\"facts\":{\"weather\":\"fair\",\"name\":\"Ayers v. Benton\"},"
                            + "\"corrections\":[{\"type\":\"page-is\",\"label\":\"7\"}]}");
        }
    }

    @Test
    void damagedCorrectionsAndDecisionsAreSaidAndStay() throws IOException {
        Files.createDirectories(folder.resolve("corrections"));
        String damaged = "{\"format\":1,\"corrections\":[{\"type\":\"no-opinion-begins\",\"anchor\":{\"start\":-4}},7],"
                + "\"comparison\":{\"links\":[{\"state\":\"CONFIRMED\",\"between\":[]}],\"points\":[],\"treatments\":[]}}";
        Files.writeString(folder.resolve("corrections/x.json"), damaged);
        try (Workspace workspace = Workspace.open(folder)) {
            CorrectionStore store = new CorrectionStore(workspace);
            assertThat(store.read("x").problems(Set.of())).containsExactly(
                    "3 of your corrections of this case are damaged in their file or were made with a newer version;"
                            + " they were kept there and not applied.");

            store.of("x").set(store.read("x").withFacts(CorrectedFacts.NONE.with(CaseFact.NAME, "Ayers v. Benton")));
            assertThat(store.read("x").unread()).isEqualTo(3);
        }
    }

    @Test
    void correctionsMadeAtAnImportAreThereWhenTheCaseIsOpened() throws WorkspaceInUseException {
        CaseCorrections named = CaseCorrections.NONE.withFacts(CorrectedFacts.NONE.with(CaseFact.NAME, "In re Ayers"));
        try (Workspace workspace = Workspace.open(folder)) {
            CorrectionStore store = new CorrectionStore(workspace);
            assertThat(store.of("in-re-ayers").value()).isEqualTo(CaseCorrections.NONE);

            store.begin("in-re-ayers", named);

            assertThat(store.of("in-re-ayers").value()).isEqualTo(named);
        }
    }

    @Test
    void correctedFactsStandAndTheOthersStay() {
        Caption read = new Caption(
                Optional.of("Smith"), Optional.of("20-1754"), Optional.empty(), Optional.empty(),
                Optional.of(CourtDate.ofYear(2020)), List.of(), List.of("Sykes"));
        CorrectedFacts facts = CorrectedFacts.NONE
                .with(CaseFact.NAME, " Smith v. Finkley ")
                .with(CaseFact.DOCKET, "")
                .with(CaseFact.DECIDED, "2021-08-18")
                .with(CaseFact.ARGUED, "last winter")
                .with(CaseFact.CITATIONS, "10 F.4th 725; 2021 WL 1")
                .with(CaseFact.COURT, "x")
                .without(CaseFact.COURT);

        assertThat(facts.in(read)).isEqualTo(new Caption(
                Optional.of("Smith v. Finkley"), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.of(CourtDate.parse("2021-08-18")), List.of("10 F.4th 725", "2021 WL 1"), List.of("Sykes")));
    }

    @Test
    void aDateThatIsNoneIsRefusedInASentence() {
        assertThat(CaseFact.DECIDED.refusal("August 2021")).contains(
                "\"August 2021\" is neither a date such as 2021-08-18 nor a year; nothing was changed.");
        assertThat(CaseFact.DECIDED.refusal("2021")).isEmpty();
        assertThat(CaseFact.DECIDED.refusal("")).isEmpty();
        assertThat(CaseFact.NAME.refusal("anything")).isEmpty();
    }
}
