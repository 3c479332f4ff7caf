package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.CaseReader;
import counterpoint.opinion.Passage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinkFinderTest {
    private static final List<String> MAJORITY = List.of(
            "# I",
            "Officers chased the suspect through an alley and up a stairway to the flat roof of a parking garage.",
            "# II",
            "The recordings leave open how the suspect moved toward the ground, and why, so the historical facts are"
                    + " disputed and we cannot resolve them.",
            "# III",
            "An appeal from evidence sufficiency is barred. Johnson v. Jones, 515 U.S. 304, 313 (1995). The district"
                    + " court found genuine issues of fact for trial.",
            "# IV",
            "The immunity defense remains preserved for a later ruling of the district court after a verdict.");

    @Test
    void statementFindsWhatItSpeaksOf() {
        SampleSides sides = SampleSides.of(
                MAJORITY,
                List.of("I see no dispute about the historical facts. The recordings show how the suspect moved"
                        + " toward the ground and leave nothing open about it."));
        assertThat(sides.links().getFirst()).satisfies(link -> {
            assertThat(link.left().paragraph()).isEqualTo(4);
            assertThat(link.state()).isEqualTo(State.COMPUTED);
            assertThat(link.reasons()).extracting(Link.Reason::kind).containsExactly(Link.Kind.SIMILAR_WORDING);
        });
    }

    @Test
    void pageNamedLeadsToTheArgumentOnIt() {
        Link link = SampleSides.of(
                MAJORITY,
                List.of("Yet my colleagues also say, confusingly, that something has been saved for another"
                        + " day and another judge. Majority op. at 8. How can that be?"))
                .links()
                .getFirst();
        assertThat(link.left().paragraph()).isEqualTo(8);
        assertThat(link.reasons().getFirst())
                .isEqualTo(new Link.Reason(
                        Link.Kind.EXPLICIT_REFERENCE, "Majority op. at 8", Optional.empty()));
    }

    @Test
    void ownWordsOfTheOtherOpinionLeadToWhereTheyStand() {
        Link link = SampleSides.of(
                MAJORITY,
                List.of("The majority assures everyone that nothing is lost because it “remains preserved for"
                        + " a later ruling,” but a promise binds nobody."))
                .links()
                .getFirst();
        assertThat(link.left().paragraph()).isEqualTo(8);
        assertThat(link.reasons())
                .contains(new Link.Reason(
                        Link.Kind.SHARED_QUOTATION, "“remains preserved for a later ruling,”", Optional.empty()));
    }

    @Test
    void samePageOfACaseIsSaid() {
        Link link = SampleSides.of(
                MAJORITY,
                List.of("Nothing was decided but evidence sufficiency in that appeal. Johnson v. Jones, 515"
                        + " U.S. 304, 313–14 (1995). Here the district court ruled on law."))
                .links()
                .getFirst();
        assertThat(link.left().paragraph()).isEqualTo(6);
        assertThat(link.reasons().getFirst())
                .isEqualTo(new Link.Reason(
                        Link.Kind.SHARED_AUTHORITY,
                        "Johnson v. Jones, at 313 and at 313–14",
                        Optional.of("Johnson v. Jones, 515 U.S. 304 (1995)")));
    }

    @Test
    void linksAreBestFirst() {
        SampleSides sides = SampleSides.of(MAJORITY, MAJORITY);
        assertThat(sides.links())
                .extracting(Link::score)
                .isSortedAccordingTo((one, next) -> Double.compare(next, one));
        assertThat(sides.links().getFirst().left().text())
                .isEqualTo(sides.links().getFirst().right().text());
    }

    @Test
    void endsLieInTheirOpinions() {
        SampleSides sides = SampleSides.of(MAJORITY, MAJORITY);
        assertThat(sides.links()).isNotEmpty().allSatisfy(link -> {
            assertThat(link.left().opinion()).isEqualTo("majority");
            assertThat(link.right().opinion()).isEqualTo("dissent");
            assertThat(sides.majority().passages()).extracting(Passage::number).contains(link.left().number());
            assertThat(sides.dissent().opinion().span().contains(link.right().span())).isTrue();
        });
    }

    @Test
    void opinionsThatShareNothingHaveNoLinks() {
        assertThat(SampleSides.of(MAJORITY, List.of("Tariffs upon imported cheese burden farmers abroad."))
                .links())
                .isEmpty();
        assertThat(SampleSides.of(MAJORITY, List.of()).links()).isEmpty();
        assertThat(SampleSides.of(List.of(), List.of()).links()).isEmpty();
    }

    @Test
    void opinionsOfOneSentenceAreOneArgumentAndOneStatement() {
        List<Link> links = SampleSides.of(
                List.of("The recordings leave open how the suspect moved toward the ground."),
                List.of("The recordings leave nothing open about how the suspect moved toward the ground."))
                .links();
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.left().paragraph()).isEqualTo(1);
            assertThat(link.isWeak()).isFalse();
        });
        assertThat(SampleSides.of(List.of("We affirm."), List.of("I dissent.")).links()).isEmpty();
    }

    @Test
    void anyTwoOfSixOpinionsCanBeCompared() {
        CaseFile file = new CaseReader().read("six-opinions", Path.of("src/test/resources/cases/six-opinions"));
        for (CaseOpinion left : file.opinions()) {
            for (CaseOpinion right : file.opinions()) {
                List<Link> links = new LinkFinder()
                        .find(left.readingText().side(), right.readingText().side());
                assertThat(links)
                        .allSatisfy(link -> assertThat(link.left().opinion()).isEqualTo(left.id()))
                        .allSatisfy(link -> assertThat(link.right().opinion()).isEqualTo(right.id()));
            }
        }
    }

    @Test
    void nextCandidatesOfAStretchAreOtherArguments() {
        AnnotatedCase file = AnnotatedCase.named("mullenix-v-luna");
        List<Link> links = new LinkFinder().find(file.left(), file.right());
        assertThat(links).extracting(link -> List.of(link.left().span(), link.right().span())).doesNotHaveDuplicates();
        assertThat(links).extracting(Link::reasons).allSatisfy(reasons -> assertThat(reasons).isNotEmpty());
    }

    @Test
    void pageOfTheAnswerNamedInTheArgumentLeadsToTheStatementOnIt() {
        List<String> majority = new ArrayList<>(MAJORITY);
        majority.add("# V");
        majority.add("The dissent fears that something is lost. Dissent at 12. Nothing is.");
        Link link = SampleSides.of(
                majority,
                List.of("Tariffs upon imported cheese burden farmers abroad.", "A promise binds nobody who made it."))
                .links()
                .getFirst();
        assertThat(link.right().paragraph()).isEqualTo(2);
        assertThat(link.reasons())
                .first()
                .isEqualTo(new Link.Reason(Link.Kind.EXPLICIT_REFERENCE, "Dissent at 12", Optional.empty()));
    }

    /// Every statement of the answer shares words with the argument that answers it; only one says what is answered.
    @Test
    void onlyWhatTheDissentIsSaidToContendChoosesTheStatement() {
        SampleSides sides = SampleSides.of(
                List.of(
                        "The dissent contends that spike strips would have stopped the fleeing truck without gunfire.",
                        "# II",
                        "Troopers waited beneath the overpass while dispatchers relayed every warning by radio."),
                List.of(
                        "I respectfully dissent because the immunity defense was never raised before the magistrate.",
                        "Spike strips would have stopped the fleeing truck, so gunfire gained nothing for anybody.",
                        "Dispatchers relayed every warning by radio to troopers who waited beneath the overpass."));
        Evidence evidence = new Evidence(sides.majority(), sides.dissent());
        assertThat(evidence.answering(0, 1)).isEqualTo(1);
        assertThat(evidence.answering(0, 0)).isLessThan(0.3);
        assertThat(evidence.answering(0, 2)).isLessThan(0.3);
        assertThat(evidence.answering(1, 2)).isZero();
    }

    @Test
    void whatTheDissentSaysTheMajorityHoldsSpeaksForTheArgumentThatHoldsIt() {
        SampleSides sides = SampleSides.of(
                MAJORITY,
                List.of("The majority holds that the immunity defense remains preserved after a verdict. I disagree."));
        Evidence evidence = new Evidence(sides.majority(), sides.dissent());
        int last = evidence.left().size() - 1;
        assertThat(evidence.reported(last, 0)).isGreaterThan(evidence.reported(0, 0)).isPositive();
    }

    @Test
    void namesAndDoctrinesThatBothHaveAreSaid() {
        SampleSides sides = SampleSides.of(
                List.of("The trooper told the dispatcher that Leija was moving at 85 miles per hour."),
                List.of("When the trooper fired, Leija was moving at 85 miles per hour toward the spikes."));
        Side majority = SampleSides.about(sides.majority(), "Excessive force", "Seizure");
        Side dissent = SampleSides.about(sides.dissent(), "Excessive force");
        assertThat(new LinkFinder().find(majority, dissent).getFirst().reasons())
                .contains(new Link.Reason(Link.Kind.SHARED_DOCTRINE, "Excessive force", Optional.empty()))
                .contains(new Link.Reason(Link.Kind.SHARED_FACTS, "Leija, 85 miles", Optional.empty()));
    }

    @Test
    void nameThatStandsEverywhereIsNoFactThatTwoPassagesShare() {
        List<String> lines = IntStream.range(0, 4)
                .mapToObj(
                        line -> "The deputy followed Leija along the road near Tulia for " + (line + 11) + " minutes.")
                .toList();
        List<String> answers = List.of("Nobody followed Leija.", "I see Leija there.", "But Leija drove near Tulia.");
        assertThat(SampleSides.of(lines, answers).links())
                .flatExtracting(Link::reasons)
                .filteredOn(reason -> reason.kind() == Link.Kind.SHARED_FACTS)
                .extracting(Link.Reason::text)
                .isNotEmpty()
                .allMatch("Tulia"::equals);
    }

    @Test
    void wordsOfAQuotationAreNotSaidAgain() {
        List<Link.Reason> reasons = SampleSides.of(
                MAJORITY,
                List.of("The majority assures everyone that nothing is lost because it “remains preserved for"
                        + " a later ruling,” but a promise binds nobody."))
                .links()
                .getFirst()
                .reasons();
        assertThat(reasons)
                .filteredOn(reason -> reason.kind() == Link.Kind.SIMILAR_WORDING)
                .extracting(Link.Reason::text)
                .noneMatch(words -> words.contains("preserved"));
    }

    @Test
    void textIsLinkedToWhatItsNoteIsLinkedTo() {
        AnnotatedCase neugin = AnnotatedCase.named("united-states-v-neugin");
        List<ReadPart> arguments = neugin.evidence().left();
        List<Link> links = new LinkFinder().find(neugin.left(), neugin.right());
        assertThat(links)
                .filteredOn(link -> link.left().isFootnote() && link.score() > 0.4)
                .isNotEmpty()
                .allSatisfy(ofNote -> {
                    int note = IntStream.range(0, arguments.size())
                            .filter(row -> arguments.get(row).part().words().equals(ofNote.left()))
                            .findFirst()
                            .orElseThrow();
                    int body = neugin.evidence().bearer(note).orElseThrow();
                    assertThat(links)
                            .filteredOn(link -> link.left().equals(arguments.get(body).part().words()))
                            .filteredOn(link -> link.right().equals(ofNote.right()))
                            .singleElement()
                            .satisfies(link -> assertThat(link.score()).isGreaterThanOrEqualTo(ofNote.score() / 2));
                });
    }

    @Test
    void shortArgumentSpeaksAgainstALinkAndALongOneNeitherWay() {
        Evidence evidence = AnnotatedCase.named("united-states-v-neugin").evidence();
        assertThat(IntStream.range(0, evidence.left().size())).allSatisfy(row -> {
            int length = evidence.left().get(row).part().words().text().length();
            if (length < 1000) {
                assertThat(evidence.brevity(row)).isNegative();
            } else {
                assertThat(evidence.brevity(row)).isZero();
            }
        });
    }
}
