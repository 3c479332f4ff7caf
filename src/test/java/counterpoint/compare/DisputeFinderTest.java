package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DisputeFinderTest {
    private static final String JOHNSON = "Johnson v. Jones, 515 U.S. 304 (1995)";

    private final SampleSides sides = SampleSides.of(
            List.of(
                    "See what is cited. Evidence sufficiency is no ground of appeal.",
                    "The recordings leave open how the suspect moved.",
                    "Immunity remains preserved for a later ruling."),
            List.of(
                    "I see a question of law. Evidence sufficiency is not in issue in this appeal.",
                    "The recordings show how the suspect moved. So I would decide the question.",
                    "Immunity is lost when the trial begins. That ruling stands.",
                    "Nothing else is said of it."));

    @Test
    void whatAnswersOneArgumentIsOneDispute() {
        List<Dispute> disputes = disputes(link(0, 0, 0.9), link(1, 1, 0.5), link(1, 2, 0.4));
        assertThat(disputes).hasSize(2);
        assertThat(disputes)
                .extracting(dispute -> dispute.links().getFirst().left().number())
                .containsExactly(1, 2);
        assertThat(disputes.getLast().links()).hasSize(2);
    }

    @Test
    void argumentsThatAreAnsweredInTheSamePassagesAreOneDispute() {
        assertThat(disputes(link(0, 0, 0.9), link(2, 0, 0.8))).hasSize(1);
    }

    @Test
    void neighborsAreJoinedMoreReadily() {
        assertThat(disputes(link(0, 0, 0.9), link(0, 1, 0.9), link(1, 1, 0.8), link(1, 2, 0.8))).hasSize(1);
        assertThat(disputes(
                link(0, 0, 0.9), link(0, 1, 0.9), link(1, 3, 0.8), link(2, 1, 0.8), link(2, 2, 0.8)))
                .hasSize(3);
    }

    @Test
    void weightiestComesFirst() {
        assertThat(disputes(link(0, 0, 0.4), link(1, 1, 0.9)))
                .extracting(dispute -> dispute.links().getFirst().left().number())
                .containsExactly(2, 1);
    }

    @Test
    void titleIsWhatTheLinksShare() {
        Dispute dispute = disputes(link(0, 0, 0.9)).getFirst();
        assertThat(dispute.title()).isEqualTo("Johnson v. Jones · evidence, sufficiency");
        assertThat(dispute.authorities()).containsExactly(JOHNSON);
    }

    @Test
    void keySentenceIsTheOneThatMeetsTheOtherSide() {
        Dispute dispute = disputes(link(0, 0, 0.9)).getFirst();
        assertThat(dispute.left().text()).isEqualTo("Evidence sufficiency is no ground of appeal.");
        assertThat(dispute.right().text()).isEqualTo("Evidence sufficiency is not in issue in this appeal.");
    }

    @Test
    void unlikelyAndRejectedLinksMakeNoDispute() {
        assertThat(disputes(link(0, 0, 0.2))).isEmpty();
        Link likely = link(0, 0, 0.9);
        assertThat(disputes(new Link(
                likely.left(), likely.right(), likely.score(), likely.reasons(), State.REJECTED)))
                .isEmpty();
    }

    private List<Dispute> disputes(Link... links) {
        return new DisputeFinder().find(sides.majority(), sides.dissent(), new ArrayList<>(List.of(links)));
    }

    private Link link(int left, int right, double score) {
        return new Link(
                sides.majority().passages().get(left),
                sides.dissent().passages().get(right),
                score,
                List.of(
                        new Link.Reason(
                                Link.Kind.SHARED_AUTHORITY, "Johnson v. Jones, at 313 in both", Optional.of(JOHNSON)),
                        new Link.Reason(Link.Kind.SIMILAR_WORDING, "evidence, sufficiency", Optional.empty())),
                State.COMPUTED);
    }
}
