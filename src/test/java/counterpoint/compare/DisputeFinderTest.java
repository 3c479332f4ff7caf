package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class DisputeFinderTest {
    private static final String JOHNSON = "Johnson v. Jones, 515 U.S. 304 (1995)";

    private final SampleSides sides = SampleSides.of(
            List.of(
                    "See what is cited. We hold that the evidence sufficiency question of Johnson v. Jones, 515 U.S. 304"
                            + " (1995), is no ground of appeal.",
                    "The recordings leave open how the suspect moved across the roof.",
                    "Immunity remains preserved for a later ruling of the district court."),
            List.of(
                    "Other things come first. Is it so? The majority is wrong about the evidence sufficiency question of"
                            + " Johnson v. Jones, 515 U.S. 304 (1995).",
                    "The recordings show how the suspect moved across the roof. So I would decide the question.",
                    "Immunity is lost when the trial begins. A later ruling cannot restore it.",
                    "Nothing else is said of the roof."));

    @Test
    void linksAboutOneThingAreOneDispute() {
        List<Dispute> disputes = disputes(link(0, 0, 0.9), link(1, 1, 0.9), link(1, 3, 0.8), link(2, 2, 0.9));
        assertThat(disputes)
                .extracting(dispute -> dispute.links().stream().map(link -> link.left().number()).distinct().toList())
                .containsExactlyInAnyOrder(List.of(1), List.of(2), List.of(3));
    }

    @Test
    void statementCountsForTheTwoPointsThatItAnswersMostLikely() {
        assertThat(disputes(link(0, 1, 0.95), link(1, 1, 0.9), link(2, 1, 0.85)))
                .flatExtracting(Dispute::links)
                .extracting(link -> link.left().number())
                .containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void statementCountsForOnePointIfTheNextIsClearlyLessLikely() {
        assertThat(disputes(link(0, 1, 0.95), link(1, 1, 0.8)))
                .flatExtracting(Dispute::links)
                .extracting(link -> link.left().number())
                .containsExactly(1);
    }

    @Test
    void weightiestComesFirst() {
        assertThat(disputes(link(0, 0, 0.85), link(1, 1, 0.95)))
                .extracting(dispute -> dispute.links().getFirst().left().number())
                .containsExactly(2, 1);
    }

    @Test
    void titleIsTheShortNameAndAPhraseOfBothSides() {
        Dispute dispute = disputes(link(0, 0, 0.9)).getFirst();
        assertThat(dispute.title()).isEqualTo("Johnson · evidence sufficiency question");
        assertThat(dispute.authorities()).containsExactly(JOHNSON);
    }

    @Test
    void pointWithoutAnAuthorityIsNamedByThePhraseAlone() {
        Link link = link(2, 2, 0.9);
        Link bare = new Link(
                link.left(),
                link.right(),
                link.score(),
                List.of(new Link.Reason(Link.Kind.EXPLICIT_REFERENCE, "the majority", Optional.empty())),
                State.COMPUTED);
        assertThat(disputes(bare)).extracting(Dispute::title).containsExactly("Later ruling");
    }

    @Test
    void noTitleIsCutWithinAName() {
        SampleSides names = SampleSides.of(
                List.of("We hold that such claims survive the Supreme Court’s newer reading of immunity."),
                List.of("No such claim can survive the Supreme Court’s newer reading of immunity."));
        Link link = new Link(
                names.majority().passages().getFirst(),
                names.dissent().passages().getFirst(),
                0.9,
                List.of(new Link.Reason(Link.Kind.SHARED_AUTHORITY, "Johnson v. Jones", Optional.of(JOHNSON))),
                State.COMPUTED);
        assertThat(new DisputeFinder().find(names.majority(), names.dissent(), List.of(link)))
                .extracting(Dispute::title)
                .singleElement(InstanceOfAssertFactories.STRING)
                .doesNotContain("Supreme");
    }

    @Test
    void caseKnownByItsReporterAloneNamesNoPoint() {
        String cited = " of use of force is settled, 773 F.3d 712 (5th Cir. 2014).";
        SampleSides unnamed = SampleSides.of(
                List.of("We hold that the narrow question" + cited), List.of("But the narrow question" + cited));
        assertThat(unnamed.majority().mentions()).isNotEmpty();
        assertThat(new DisputeFinder().find(unnamed.majority(), unnamed.dissent(), unnamed.links()))
                .extracting(Dispute::title)
                .allSatisfy(title -> assertThat(title).doesNotContain("773"));
    }

    @Test
    void noTitleServesTwice() {
        List<Dispute> disputes = disputes(link(0, 0, 0.9), link(1, 1, 0.9), link(2, 2, 0.9));
        assertThat(disputes).extracting(Dispute::title).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void doctrineThatBothDiscussNamesThePoint() {
        Side majority = SampleSides.about(sides.majority(), "appellate review of immunity");
        Side dissent = SampleSides.about(sides.dissent(), "appellate review of immunity");
        assertThat(new DisputeFinder().find(majority, dissent, List.of(link(0, 0, 0.9))))
                .extracting(Dispute::title)
                .containsExactly("Johnson · appellate review of immunity");
    }

    @Test
    void keySentencesMeetEachOther() {
        Dispute dispute = disputes(link(0, 0, 0.9)).getFirst();
        assertThat(dispute.left().text()).startsWith("We hold that the evidence sufficiency question");
        assertThat(dispute.right().text()).startsWith("The majority is wrong about the evidence sufficiency");
    }

    @Test
    void unlikelyAndRejectedLinksMakeNoDispute() {
        assertThat(disputes(link(0, 0, 0.2))).isEmpty();
        assertThat(disputes(as(State.REJECTED, link(0, 0, 0.9)))).isEmpty();
    }

    @Test
    void twoTellingsOfTheSameFactsAreNoDispute() {
        Link link = link(1, 1, 0.9);
        Link told = new Link(
                link.left(),
                link.right(),
                link.score(),
                List.of(new Link.Reason(Link.Kind.SIMILAR_WORDING, "suspect, roof", Optional.empty())),
                State.COMPUTED);
        assertThat(disputes(told)).isEmpty();
        assertThat(disputes(as(State.CONFIRMED, told))).hasSize(1);
    }

    @Test
    void confirmedLinkIsInADisputeHoweverUnlikely() {
        assertThat(disputes(as(State.CONFIRMED, link(0, 0, 0.1)))).hasSize(1);
    }

    private static Link as(State state, Link link) {
        return new Link(link.left(), link.right(), link.score(), link.reasons(), state);
    }

    private List<Dispute> disputes(Link... links) {
        return new DisputeFinder().find(sides.majority(), sides.dissent(), new ArrayList<>(List.of(links)));
    }

    private Link link(int left, int right, double score) {
        return new Link(
                sides.majority().passages().get(left),
                sides.dissent().passages().get(right),
                score,
                List.of(new Link.Reason(
                        Link.Kind.SHARED_AUTHORITY, "Johnson v. Jones, at 313 in both", Optional.of(JOHNSON))),
                State.COMPUTED);
    }
}
