package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.compare.Decided;
import counterpoint.compare.Decided.End;
import counterpoint.compare.Decided.OfLink;
import counterpoint.compare.Decided.Pair;
import counterpoint.compare.Dispute;
import counterpoint.compare.Link;
import counterpoint.compare.State;
import counterpoint.correction.CaseCorrections;
import counterpoint.correction.CorrectionStore;
import counterpoint.correction.KeptDecisions;
import counterpoint.note.Anchors;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import counterpoint.workspace.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the reader decided of how two opinions answer each other, in a case as it is read.
class DecidedCaseTest {
    private static final Path MEDINA = Path.of("opinions", "medina-v-cram");

    private static final CaseReader READER = new CaseReader();
    private static final CaseFile PLAIN = READER.read("medina-v-cram", MEDINA);
    private static final Link FIRST = PLAIN.comparison().links().getFirst();
    private static final Link SECOND = PLAIN.comparison().disputes().getLast().links().getFirst();

    @TempDir
    private Path folder = Path.of("");

    /// One decision of each sort: a link confirmed, one rejected, one made by hand, and a point with a title.
    private Decided some() {
        Dispute weightiest = PLAIN.comparison().disputes().getFirst();
        return Decided.NONE
                .with(new OfLink(Pair.of(FIRST), State.CONFIRMED))
                .with(new OfLink(Pair.of(SECOND), State.REJECTED))
                .with(new OfLink(byHand(), State.HAND_MADE))
                .with(new Decided.Point(
                        Optional.of("The wooden stick"),
                        State.CONFIRMED,
                        weightiest.links().stream().map(Pair::of).toList()))
                .with(new Decided.Use(
                        PLAIN.comparison().treatments().getFirst().authority(),
                        "majority",
                        PLAIN.comparison().treatments().getFirst().treatment(),
                        State.CONFIRMED));
    }

    private Pair byHand() {
        return new Pair(passage("majority", 3), passage("dissent", 2));
    }

    private End passage(String opinion, int number) {
        return new End(
                opinion,
                PLAIN.opinion(opinion).orElseThrow().readingText().passages().get(number).span());
    }

    private KeptDecisions kept(Decided decided) {
        CasePlaces places = new CasePlaces(PLAIN.opinions());
        return KeptDecisions.NONE.with(decided, places::find, places::quote);
    }

    private CaseFile read(Path from, KeptDecisions kept) {
        return READER.read("medina-v-cram", from, CaseCorrections.NONE.withDecisions(kept));
    }

    private Path changed(String slip) throws IOException {
        Files.copy(MEDINA.resolve("case.json"), folder.resolve("case.json"));
        Files.copy(MEDINA.resolve("f3d-dissent.txt"), folder.resolve("f3d-dissent.txt"));
        Files.writeString(folder.resolve("slip-opinion.txt"), slip);
        return folder;
    }

    private String slip() {
        return PLAIN.decisions().getFirst().source().text();
    }

    @Test
    void whatWasDecidedIsInTheCaseAsItIsRead() {
        CaseFile decided = read(MEDINA, kept(some()));

        assertThat(decided.decided()).isEqualTo(some());
        assertThat(decided.problems()).isEqualTo(PLAIN.problems());
        assertThat(decided.computed()).isEqualTo(PLAIN.comparison());
        assertThat(decided.comparison().links()).hasSize(PLAIN.comparison().links().size() + 1);
        assertThat(decided.comparison().links().subList(0, 2)).extracting(Link::state)
                .containsExactlyInAnyOrder(State.CONFIRMED, State.HAND_MADE);
        assertThat(decided.comparison().disputes().getFirst().title()).isEqualTo("The wooden stick");
    }

    @Test
    void theOtherWayRoundEveryDecisionHolds() {
        CaseFile decided = read(MEDINA, kept(some()));
        CaseFile turned = decided.beside(
                decided.opinion("dissent").orElseThrow(), decided.opinion("majority").orElseThrow());

        assertThat(turned.comparison().links()).filteredOn(link -> link.state() == State.CONFIRMED)
                .anySatisfy(link -> assertThat(link.right().span().overlaps(FIRST.left().span())).isTrue());
        assertThat(turned.comparison().links()).filteredOn(link -> link.state() == State.HAND_MADE)
                .singleElement()
                .satisfies(link -> assertThat(Pair.of(link)).isEqualTo(byHand().turned()));
        assertThat(turned.comparison().disputes()).extracting(Dispute::title).contains("The wooden stick");
        assertThat(turned.comparison().treatment(
                PLAIN.comparison().treatments().getFirst().authority(), "majority").orElseThrow().state())
                .isEqualTo(State.CONFIRMED);
    }

    @Test
    void decisionsAreFoundInATextWhoseLinesBreakElsewhere() throws IOException {
        CaseFile decided = read(
                changed("A new first line of the extraction.\n" + slip().replace("the ", "the  ")), kept(some()));

        assertThat(decided.problems()).isEqualTo(PLAIN.problems());
        assertThat(decided.decided().links()).extracting(OfLink::state)
                .containsExactly(State.CONFIRMED, State.REJECTED, State.HAND_MADE);
        SourceText source = decided.decisions().getFirst().source();
        Span there = decided.decided().links().getFirst().pair().one().raw();
        assertThat(source.at(there).replaceAll("\\s+", " "))
                .isEqualTo(FIRST.left().span().of(slip()).replaceAll("\\s+", " "));
        assertThat(decided.comparison().disputes()).extracting(Dispute::title).contains("The wooden stick");
    }

    @Test
    void aDecisionWhosePlaceIsGoneIsSaidAndStaysKept() throws IOException {
        Span gone = passage("majority", 3).raw();
        KeptDecisions kept = kept(Decided.NONE
                .with(new OfLink(byHand(), State.HAND_MADE))
                .with(new OfLink(Pair.of(SECOND), State.REJECTED)));
        String without = slip().substring(0, gone.start()) + "Nothing of it is left. " + slip().substring(gone.end());

        CaseFile decided = read(changed(without), kept);

        assertThat(decided.decided().links()).extracting(OfLink::state).containsExactly(State.REJECTED);
        assertThat(decided.problems()).contains("The text of this case has changed, and one of your decisions on what"
                + " answers what could not be found in it with certainty; it was kept and not applied.");
        assertThat(decided.problems().getLast()).startsWith("Not applied: you linked “").endsWith("”.")
                .contains(kept.links().getFirst().pair().one().exact().substring(0, 20));
        CasePlaces places = new CasePlaces(decided.opinions());
        KeptDecisions after = kept.with(
                decided.decided().with(new OfLink(
                        Pair.of(decided.computed().links().getFirst()), State.CONFIRMED)),
                places::find,
                places::quote);
        assertThat(after.links()).hasSize(3).contains(kept.links().getFirst(), kept.links().getLast());
        assertThat(read(MEDINA, after).decided().links()).extracting(OfLink::state)
                .containsExactlyInAnyOrder(State.HAND_MADE, State.REJECTED, State.CONFIRMED);
    }

    @Test
    void aDecisionOnAnotherPrintIsCarriedToTheReadingText() {
        Edition reprint = PLAIN.opinion("dissent").orElseThrow().editions().get(1);
        Span there = reprint.passages().get(6).span();
        KeptDecisions.KeptPair pair = new KeptDecisions.KeptPair(
                new CasePlaces(PLAIN.opinions()).quote(passage("majority", 3)),
                new Anchors("dissent").of(reprint.decision().source(), there));
        KeptDecisions kept = new KeptDecisions(
                List.of(new KeptDecisions.KeptLink(pair, State.HAND_MADE)), List.of(), List.of());

        End carried = read(MEDINA, kept).decided().links().getFirst().pair().other();

        assertThat(carried.opinion()).isEqualTo("dissent");
        String words = letters(reprint.decision().source().at(there));
        assertThat(letters(carried.raw().of(slip())))
                .startsWith(words.substring(0, 400))
                .endsWith("categoryofclaimsidat");
    }

    @Test
    void decisionsGoWithAnOpinionThatIsCalledOtherwise() {
        int begins = PLAIN.opinion("dissent").orElseThrow().readingText().opinion().span().start();
        CaseFile renamed = READER.read("medina-v-cram", MEDINA, CaseCorrections.NONE
                .with(
                        PLAIN.decisions().getFirst().source(),
                        List.of(new OpinionIs(begins, OpinionKind.CONCURRENCE, Optional.empty())))
                .withDecisions(kept(some())));

        assertThat(renamed.opinions()).extracting(CaseOpinion::kind).contains(OpinionKind.CONCURRENCE);
        assertThat(renamed.comparison().links()).extracting(Link::state)
                .contains(State.CONFIRMED, State.HAND_MADE, State.REJECTED);
    }

    @Test
    void theStoreHasTheSameDecisionsAfterwards() throws IOException {
        CaseCorrections corrections = CaseCorrections.NONE.withDecisions(kept(some()));
        try (Workspace workspace = Workspace.open(folder)) {
            new CorrectionStore(workspace).of("medina-v-cram").set(corrections);
        }
        try (Workspace workspace = Workspace.openReadOnly(folder)) {
            assertThat(new CorrectionStore(workspace).read("medina-v-cram")).isEqualTo(corrections);
        }
    }

    @Test
    void disputesThatTheReaderDidNotTouchStayAsTheyAre() {
        CaseFile decided = read(MEDINA, kept(Decided.NONE
                .with(new OfLink(Pair.of(FIRST), State.REJECTED))));

        List<Dispute> untouched = PLAIN.comparison().disputes().stream()
                .filter(dispute -> !dispute.links().contains(FIRST))
                .toList();
        assertThat(decided.comparison().disputes()).containsAll(untouched);
        assertThat(decided.comparison().disputes()).noneMatch(dispute -> dispute.links().contains(FIRST));
    }

    private static String letters(String text) {
        return text.replaceAll("\\*\\d+|[^A-Za-z]", "");
    }
}
