package counterpoint.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.compare.Decided.End;
import counterpoint.compare.Decided.OfLink;
import counterpoint.compare.Decided.Pair;
import counterpoint.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DecidedTest {
    private static final String JOHNSON = "Johnson v. Jones, 515 U.S. 304 (1995)";

    private final SampleSides sides = SampleSides.of(
            List.of(
                    "Evidence sufficiency is no ground of appeal. Johnson v. Jones, 515 U.S. 304, 313 (1995).",
                    "The recordings leave open how the suspect moved.",
                    "Immunity remains preserved for a later ruling."),
            List.of(
                    "Evidence sufficiency is not in issue here. Johnson v. Jones, 515 U.S. 304, 313 (1995).",
                    "The recordings show how the suspect moved. So I would decide the question.",
                    "Immunity is lost when the trial begins. That ruling stands.",
                    "Nothing else is said of it."));
    private final Link evidence = link(0, 0, 0.9, "evidence");
    private final Link recordings = link(1, 1, 0.7, "recordings");
    private final Link immunity = link(2, 2, 0.5, "immunity");
    private final Link weak = link(2, 3, 0.1, "nothing");
    private final Comparison computed = computed(sides.majority(), sides.dissent(), evidence, recordings, immunity,
            weak);

    @Test
    void nothingDecidedLeavesTheComparisonAsItIs() {
        assertThat(decided(Decided.NONE)).isSameAs(computed);
        Pair elsewhere = new Pair(new End("concurrence", new Span(0, 9)), new End("dissent", new Span(300, 310)));
        assertThat(decided(Decided.NONE.with(new OfLink(elsewhere, State.HAND_MADE)))).isEqualTo(computed);
    }

    @Test
    void aConfirmedLinkComesFirstAndKeepsItsScore() {
        Comparison now = decided(Decided.NONE.with(said(immunity, State.CONFIRMED)));

        assertThat(now.links()).extracting(Link::state, Link::score).containsExactly(
                tuple(State.CONFIRMED, 0.5),
                tuple(State.COMPUTED, 0.9),
                tuple(State.COMPUTED, 0.7),
                tuple(State.COMPUTED, 0.1));
        assertThat(titles(now)).isEqualTo(titles(computed));
        assertThat(now.disputes().getLast().links()).containsExactly(now.links().getFirst());
    }

    @Test
    void aRejectedLinkLeavesItsDisputeAndStaysInTheList() {
        Comparison now = decided(Decided.NONE.with(said(recordings, State.REJECTED)));

        assertThat(now.links()).extracting(Link::state)
                .containsExactly(State.COMPUTED, State.REJECTED, State.COMPUTED, State.COMPUTED);
        assertThat(now.disputes()).extracting(Dispute::links).containsExactly(List.of(evidence), List.of(immunity));
    }

    @Test
    void whatRemainsOfADisputeHasItsSentencesAnew() {
        Link also = link(1, 2, 0.6, "moved");
        Comparison both = computed(sides.majority(), sides.dissent(), recordings, also);
        assertThat(both.disputes()).singleElement()
                .satisfies(dispute -> assertThat(recordings.right().span().contains(dispute.right().raw())).isTrue());

        Comparison now = both.decided(
                Decided.NONE.with(said(recordings, State.REJECTED)), sides.majority(), sides.dissent());

        assertThat(now.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.links()).containsExactly(also);
            assertThat(also.right().span().contains(dispute.right().raw())).isTrue();
        });
    }

    @Test
    void aDecisionIsOfTheLinkThatCoversHalfOfTheShorter() {
        Span left = evidence.left().span();
        Span right = evidence.right().span();
        Pair most = new Pair(
                new End("majority", new Span(left.start(), left.start() + left.length() / 2 + 1)),
                new End("dissent", new Span(right.start(), right.end() + 10)));
        Pair little = new Pair(
                new End("majority", new Span(left.end() - 5, left.end() + 30)),
                new End("dissent", right));

        assertThat(decided(Decided.NONE.with(new OfLink(most, State.REJECTED))).links())
                .extracting(Link::state).contains(State.REJECTED);
        assertThat(decided(Decided.NONE.with(new OfLink(little, State.REJECTED)))).isEqualTo(computed);
    }

    @Test
    void aDecisionOfTheVeryLinkIsOfNoOtherThatLiesInIt() {
        Link inner = new Link(
                evidence.left(),
                Cut.of(sides.dissent(), new Span(
                        evidence.right().span().start(), evidence.right().span().start() + 42)).orElseThrow().words(),
                0.3,
                evidence.reasons(),
                State.COMPUTED);
        Comparison two = computed(sides.majority(), sides.dissent(), evidence, inner);

        Comparison now = two.decided(
                Decided.NONE.with(said(evidence, State.REJECTED)), sides.majority(), sides.dissent());

        assertThat(now.links()).extracting(Link::state).containsExactly(State.REJECTED, State.COMPUTED);
    }

    @Test
    void theColumnsMayBeExchanged() {
        Comparison turned = computed(sides.dissent(), sides.majority(), turned(evidence), turned(recordings));

        Comparison now = turned.decided(
                Decided.NONE.with(said(recordings, State.CONFIRMED)), sides.dissent(), sides.majority());

        assertThat(now.links()).extracting(Link::state).containsExactly(State.CONFIRMED, State.COMPUTED);
        assertThat(now.links().getFirst().left().opinion()).isEqualTo("dissent");
    }

    @Test
    void aConfirmedLinkIsTheOneThatFitsBestWhereSeveralLieInIt() {
        Span whole = recordings.right().span();
        int sentence = recordings.right().text().indexOf(" So I");
        Link first = cut(recordings, new Span(whole.start(), whole.start() + sentence));
        Link second = cut(recordings, new Span(whole.start() + sentence + 1, whole.end()));
        Comparison cut = computed(sides.dissent(), sides.majority(), turned(second), turned(first));

        assertThat(cut.decided(
                Decided.NONE.with(said(recordings, State.CONFIRMED)), sides.dissent(), sides.majority()).links())
                .containsExactly(turned(first).as(State.CONFIRMED), turned(second));
        assertThat(cut.decided(
                Decided.NONE.with(said(recordings, State.REJECTED)), sides.dissent(), sides.majority()).links())
                .extracting(Link::state).containsOnly(State.REJECTED);
    }

    private Link cut(Link link, Span right) {
        return new Link(
                link.left(), Cut.of(sides.dissent(), right).orElseThrow().words(), 0.3, link.reasons(), State.COMPUTED);
    }

    @Test
    void aLinkMadeByHandHasTheWordsThatWereChosenAndItsReasons() {
        Pair pair = pair(words("majority", "no ground of appeal"), words("dissent", "not in issue"));

        Link made = decided(Decided.NONE.with(new OfLink(pair, State.HAND_MADE))).links().getFirst();

        assertThat(made.left().text()).isEqualTo("no ground of appeal");
        assertThat(made.right().text()).isEqualTo("not in issue");
        assertThat(made.left().span()).isEqualTo(pair.one().raw());
        assertThat(made.left().paragraph()).isEqualTo(1);
        assertThat(made.state()).isEqualTo(State.HAND_MADE);
        assertThat(made.score()).isEqualTo(1);
        assertThat(made.reasons()).extracting(Link.Reason::kind).containsExactly(Link.Kind.BY_READER);
        assertThat(decided(Decided.NONE.with(new OfLink(
                pair(words("majority", "leave open how the suspect moved"), words("dissent", "the suspect moved. So")),
                State.HAND_MADE))).links().getFirst().reasons().getLast().text()).isEqualTo("suspect, moved");
    }

    @Test
    void aLinkMadeByHandSaysAlsoWhatTheTwoShare() {
        Pair pair = pair(
                words("majority", "ground of appeal. Johnson v. Jones, 515 U.S. 304, 313 (1995)."),
                words("dissent", "in issue here. Johnson v. Jones, 515 U.S. 304, 313 (1995)."));

        Link made = decided(Decided.NONE.with(new OfLink(pair, State.HAND_MADE))).links().getFirst();

        assertThat(made.reasons()).extracting(Link.Reason::kind, Link.Reason::text).containsExactly(
                tuple(Link.Kind.BY_READER, "joined by the reader"),
                tuple(Link.Kind.SHARED_AUTHORITY, "Johnson v. Jones, at 313 in both"));
    }

    @Test
    void aLinkMadeByHandBelongsToTheDisputeAboutTheSameArgument() {
        Pair pair = pair(words("majority", "leave open how the suspect moved"), words("dissent", "Nothing else"));

        Comparison now = decided(Decided.NONE.with(new OfLink(pair, State.HAND_MADE)));

        assertThat(now.disputes()).hasSize(3);
        assertThat(now.disputes().getFirst().links()).containsExactly(now.links().getFirst(), recordings);
    }

    @Test
    void aLinkMadeByHandAboutNothingElseIsADisputeOfItsOwn() {
        Comparison none = computed(sides.majority(), sides.dissent());
        Pair pair = pair(words("majority", "leave open how the suspect moved"), words("dissent", "Nothing else"));

        Comparison now = none.decided(
                Decided.NONE.with(new OfLink(pair, State.HAND_MADE)), sides.majority(), sides.dissent());

        assertThat(now.disputes()).singleElement().satisfies(dispute -> {
            assertThat(dispute.state()).isEqualTo(State.HAND_MADE);
            assertThat(dispute.links()).isEqualTo(now.links());
            assertThat(dispute.right().text()).isEqualTo("Nothing else");
            assertThat(dispute.title()).isNotBlank();
        });
    }

    @Test
    void aConfirmedWeakLinkBelongsToADispute() {
        assertThat(computed.disputesWith(weak)).isEmpty();

        Comparison now = decided(Decided.NONE.with(said(weak, State.CONFIRMED)));

        assertThat(now.disputesWith(now.links().getFirst())).singleElement()
                .satisfies(dispute -> assertThat(dispute.links()).contains(immunity));
    }

    @Test
    void aConfirmedLinkThatIsNoLongerFoundIsKept() {
        Comparison less = computed(sides.majority(), sides.dissent(), recordings);

        Comparison now = less.decided(
                Decided.NONE.with(said(evidence, State.CONFIRMED)), sides.majority(), sides.dissent());

        assertThat(now.links()).extracting(Link::state).containsExactly(State.CONFIRMED, State.COMPUTED);
        assertThat(now.links().getFirst().left()).isEqualTo(evidence.left());
        assertThat(less.decided(
                Decided.NONE.with(said(evidence, State.REJECTED)), sides.majority(), sides.dissent()))
                .isEqualTo(less);
    }

    @Test
    void aPointKeepsTheReadersTitleAndItsLinks() {
        Comparison now = decided(Decided.NONE.with(point("What was seen", State.COMPUTED, recordings, immunity)));

        assertThat(titles(now)).containsExactly("What was seen", titles(computed).getFirst());
        Dispute kept = now.disputes().getFirst();
        assertThat(kept.titledByReader()).isTrue();
        assertThat(kept.links()).containsExactly(recordings, immunity);
        assertThat(kept.state()).isEqualTo(State.COMPUTED);
    }

    @Test
    void aRejectedPointStaysAndKeepsItsLinksFromTheOthers() {
        Comparison now = decided(Decided.NONE.with(point("", State.REJECTED, evidence)));

        assertThat(titles(now)).isEqualTo(titles(computed));
        assertThat(now.disputes()).extracting(Dispute::state)
                .containsExactly(State.REJECTED, State.COMPUTED, State.COMPUTED);
    }

    @Test
    void aRejectedLinkLeavesThePointThatTheReaderMade() {
        Decided decided = Decided.NONE
                .with(point("What was seen", State.CONFIRMED, recordings, immunity))
                .with(said(immunity, State.REJECTED));

        assertThat(decided(decided).disputes().getLast().links()).containsExactly(recordings);
        assertThat(decided(decided.with(said(recordings, State.REJECTED))).disputes())
                .extracting(Dispute::links).containsExactly(List.of(evidence));
    }

    @Test
    void aLinkOfAPointThatIsNoLongerFoundHasNoWeight() {
        Comparison less = computed(sides.majority(), sides.dissent(), evidence);

        Comparison now = less.decided(
                Decided.NONE.with(point("What was seen", State.CONFIRMED, recordings)),
                sides.majority(),
                sides.dissent());

        Dispute kept = now.disputes().getLast();
        assertThat(kept.title()).isEqualTo("What was seen");
        assertThat(kept.links()).extracting(Link::left, Link::score, Link::state)
                .containsExactly(tuple(recordings.left(), 0.0, State.COMPUTED));
        assertThat(now.links()).containsAll(kept.links());
    }

    @Test
    void aPairIsInOnePointOnly() {
        Decided decided = Decided.NONE
                .with(point("One", State.CONFIRMED, evidence, recordings))
                .with(point("Two", State.CONFIRMED, recordings, immunity));

        assertThat(decided.points()).extracting(one -> one.title().orElse(""), one -> one.links().size())
                .containsExactly(tuple("One", 1), tuple("Two", 2));
        assertThat(decided.with(point("Three", State.COMPUTED, evidence)).points()).hasSize(2);
    }

    @Test
    void theReadersWordOnATreatmentKeepsItsSentence() {
        AuthorityTreatment before = computed.treatment(JOHNSON, "dissent").orElseThrow();
        assertThat(before.state()).isEqualTo(State.COMPUTED);

        Comparison now = decided(Decided.NONE.with(
                new Decided.Use(JOHNSON, "dissent", Treatment.READS_NARROWLY, State.HAND_MADE)));

        assertThat(now.treatment(JOHNSON, "dissent")).contains(new AuthorityTreatment(
                JOHNSON, "dissent", Treatment.READS_NARROWLY, before.evidence(), before.text(), State.HAND_MADE));
        assertThat(now.treatment(JOHNSON, "majority")).isEqualTo(computed.treatment(JOHNSON, "majority"));
    }

    @Test
    void theLastWordHoldsAndCanBeTakenBack() {
        Decided decided = Decided.NONE.with(said(evidence, State.CONFIRMED)).with(said(evidence, State.REJECTED));
        assertThat(decided.links()).containsExactly(said(evidence, State.REJECTED));
        assertThat(decided.without(Pair.of(evidence).turned())).isEqualTo(Decided.NONE);
        Decided.Use use = new Decided.Use(JOHNSON, "dissent", Treatment.REJECTS, State.HAND_MADE);
        assertThat(Decided.NONE.with(use).with(use).treatments()).containsExactly(use);
        assertThat(Decided.NONE.with(use).withoutUse(JOHNSON, "dissent")).isEqualTo(Decided.NONE);
    }

    @Test
    void aDecisionAfterOthersIsLaidAsIfItWereTheFirst() {
        Decider decider = new Decider(computed, sides.majority(), sides.dissent());
        List<Decided> one = List.of(
                Decided.NONE.with(said(recordings, State.REJECTED)),
                Decided.NONE.with(point("", State.CONFIRMED, recordings, immunity)),
                Decided.NONE.with(said(weak, State.CONFIRMED)),
                Decided.NONE);

        assertThat(one.stream().map(decider::decided).toList()).isEqualTo(one.stream().map(this::decided).toList());
    }

    private Comparison decided(Decided decided) {
        return computed.decided(decided, sides.majority(), sides.dissent());
    }

    /// A comparison in which what answers one argument is one dispute, and links below a quarter make none.
    private static Comparison computed(Side left, Side right, Link... links) {
        DisputeWriter writer = new DisputeWriter(left, right, new PassageWords(left, right),
                new Treatments(left, right));
        Map<Span, List<Link>> byArgument = Stream.of(links)
                .filter(link -> link.score() >= 0.25)
                .collect(Collectors.groupingBy(
                        link -> link.left().span(), LinkedHashMap::new, Collectors.toList()));
        List<Dispute> disputes = byArgument.values().stream().map(writer::of).toList();
        return new Comparison(List.of(links), disputes, new Treatments(left, right).whole());
    }

    private static List<String> titles(Comparison comparison) {
        return comparison.disputes().stream().map(Dispute::title).toList();
    }

    private static OfLink said(Link link, State state) {
        return new OfLink(Pair.of(link), state);
    }

    private static Decided.Point point(String title, State state, Link... links) {
        return new Decided.Point(
                Optional.of(title).filter(words -> !words.isEmpty()),
                state,
                List.of(links).stream().map(Pair::of).toList());
    }

    private static Pair pair(End one, End other) {
        return new Pair(one, other);
    }

    /// Where words stand in one of the opinions.
    private End words(String opinion, String words) {
        Side side = opinion.equals("majority") ? sides.majority() : sides.dissent();
        return side.passages().stream()
                .filter(passage -> passage.text().contains(words))
                .findFirst()
                .map(passage -> passage.span().start() + passage.text().indexOf(words))
                .map(start -> new End(opinion, new Span(start, start + words.length())))
                .orElseThrow();
    }

    private static Link turned(Link link) {
        return new Link(link.right(), link.left(), link.score(), link.reasons(), link.state());
    }

    private Link link(int left, int right, double score, String shared) {
        return new Link(
                sides.majority().passages().get(left),
                sides.dissent().passages().get(right),
                score,
                List.of(new Link.Reason(Link.Kind.SIMILAR_WORDING, shared, Optional.empty())),
                State.COMPUTED);
    }
}
