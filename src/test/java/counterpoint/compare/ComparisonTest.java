package counterpoint.compare;

import static counterpoint.compare.SampleCitation.CRAWFORD_EL;
import static counterpoint.compare.SampleCitation.JOHNSON;
import static counterpoint.compare.SampleCitation.SECTION_1983;
import static counterpoint.compare.SampleCitation.mention;
import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.authority.Authority;
import counterpoint.authority.Mention;
import counterpoint.opinion.Passage;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private final List<Passage> left = passages("majority");
    private final List<Passage> right = passages("dissent");

    @Test
    void samePageOfOneCaseLinksTwoPassages() {
        List<Link> links = compare(
                List.of(cite("majority", 3, JOHNSON, "313")), List.of(cite("dissent", 5, JOHNSON, "313–14")));
        assertThat(links).singleElement().satisfies(link -> {
            assertThat(link.left()).isEqualTo(left.get(3));
            assertThat(link.right()).isEqualTo(right.get(5));
            assertThat(link.state()).isEqualTo(Link.State.COMPUTED);
            assertThat(link.reasons())
                    .containsExactly(new Link.Reason(
                            Link.Kind.SHARED_AUTHORITY,
                            "Johnson v. Jones, at 313 and at 313–14",
                            Optional.of(JOHNSON.key())));
        });
    }

    @Test
    void nearerPageComesFirst() {
        List<Link> links = compare(
                List.of(cite("majority", 0, JOHNSON, "313")),
                List.of(cite("dissent", 1, JOHNSON, "319"), cite("dissent", 4, JOHNSON, "313")));
        assertThat(links).extracting(Link::right).containsExactly(right.get(4), right.get(1));
        assertThat(links.getFirst().reasons().getFirst().text()).isEqualTo("Johnson v. Jones, at 313 in both");
    }

    @Test
    void severalSharedAuthoritiesSayMoreThanOneAndStrongestIsNamedFirst() {
        List<Link> links = compare(
                List.of(cite("majority", 0, JOHNSON, ""), cite("majority", 0, CRAWFORD_EL, "592")),
                List.of(
                        cite("dissent", 1, JOHNSON, ""),
                        cite("dissent", 2, JOHNSON, ""),
                        cite("dissent", 2, CRAWFORD_EL, "592")));
        assertThat(links).extracting(Link::right).containsExactly(right.get(2), right.get(1));
        assertThat(links.getFirst().reasons())
                .extracting(Link.Reason::text)
                .containsExactly("Crawford-El v. Britton, at 592 in both", "Johnson v. Jones");
    }

    @Test
    void statuteThatEveryPassageCitesLinksNothing() {
        List<Mention> majority = everywhere("majority", SECTION_1983);
        List<Mention> dissent = everywhere("dissent", SECTION_1983);
        assertThat(compare(majority, dissent)).isEmpty();
    }

    @Test
    void linkIsAmongTheBestThreeOfOneOfItsPassages() {
        List<Mention> majority = new ArrayList<>();
        List<Mention> dissent = new ArrayList<>();
        IntStream.range(0, 5).forEach(passage -> {
            majority.add(cite("majority", passage, JOHNSON, "30" + passage));
            dissent.add(cite("dissent", passage, JOHNSON, "30" + passage));
        });
        List<Link> links = compare(majority, dissent);
        assertThat(links).hasSizeLessThan(25).allSatisfy(link -> {
            List<Link> ofLeft = links.stream().filter(other -> other.left().equals(link.left())).toList();
            List<Link> ofRight = links.stream().filter(other -> other.right().equals(link.right())).toList();
            assertThat(Math.min(ofLeft.indexOf(link), ofRight.indexOf(link))).isLessThan(3);
        });
        assertThat(links.subList(0, 5))
                .allSatisfy(link -> assertThat(link.left().number()).isEqualTo(link.right().number()));
    }

    @Test
    void orderOfMentionsDoesNotMatter() {
        List<Mention> majority = new ArrayList<>(everywhere("majority", JOHNSON));
        List<Mention> dissent = new ArrayList<>(List.of(
                cite("dissent", 1, JOHNSON, "319"), cite("dissent", 4, JOHNSON, "313"),
                cite("dissent", 7, JOHNSON, "")));
        List<Link> links = compare(majority, dissent);
        Collections.reverse(majority);
        Collections.reverse(dissent);
        assertThat(compare(majority, dissent)).isEqualTo(links);
    }

    @Test
    void opinionsThatShareNothingHaveNoLinks() {
        assertThat(compare(
                List.of(cite("majority", 0, JOHNSON, "")), List.of(cite("dissent", 0, CRAWFORD_EL, ""))))
                .isEmpty();
        assertThat(new Comparison().compare(List.of(), List.of(), List.of(), List.of())).isEmpty();
    }

    private List<Link> compare(List<Mention> majority, List<Mention> dissent) {
        return new Comparison().compare(left, majority, right, dissent);
    }

    private static List<Mention> everywhere(String opinion, Authority authority) {
        return IntStream.range(0, 10).mapToObj(passage -> cite(opinion, passage, authority, "")).toList();
    }

    private static Mention cite(String opinion, int passage, Authority authority, String pin) {
        return mention(authority, new Place(opinion, false, passage, new Span(10, 20)), "cited so", pin);
    }

    private static List<Passage> passages(String opinion) {
        return IntStream.range(0, 10)
                .mapToObj(number -> new Passage(
                        opinion,
                        number + 1,
                        number + 1,
                        "x".repeat(400),
                        List.of(new Place(opinion, false, number, new Span(0, 400))),
                        new Span(number * 400, number * 400 + 400)))
                .toList();
    }
}
