package counterpoint.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import counterpoint.opinion.Block;
import counterpoint.opinion.Correction;
import counterpoint.opinion.Correction.NoOpinionBegins;
import counterpoint.opinion.Correction.NoParagraphBegins;
import counterpoint.opinion.Correction.NotOpinionText;
import counterpoint.opinion.Correction.OpinionBegins;
import counterpoint.opinion.Correction.OpinionIs;
import counterpoint.opinion.Correction.ParagraphBegins;
import counterpoint.opinion.Decision;
import counterpoint.opinion.Heading;
import counterpoint.opinion.Judge;
import counterpoint.opinion.Opinion;
import counterpoint.opinion.OpinionKind;
import counterpoint.opinion.Paragraph;
import counterpoint.opinion.ParseProblem;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final List<SourceText> CORPUS = Corpus.all().toList();
    private static final Optional<Judge> KAGAN = Optional.of(new Judge("Kagan", Optional.of("Justice")));

    private static final String TEXT = """
            No. 20-17
            Ayers v. Benton

            SYKES, Circuit Judge. The officers fled down the alley and were not seen again that night. \
            They came back in the morning with a warrant that a magistrate had signed.

            The warrant did not name the house. It named a street of forty houses and no number.

            RECEIVED AUG 18 CLERK

            We affirm the judgment of the district court.

            Justice Kagan with me disagreeing.

            The court is wrong about the warrant. A street is not a house.

            WOOD, Circuit Judge, dissenting. I would reverse for another reason altogether.
            """;

    private static SourceText text() {
        return new SourceText("ayers.txt", StandardCharsets.UTF_8, TEXT);
    }

    private static Decision read(Correction... corrections) {
        return new DecisionParser().parse(text(), List.of(corrections));
    }

    private static int at(String words) {
        return TEXT.indexOf(words);
    }

    private static List<String> paragraphs(Opinion opinion) {
        return opinion.body().stream()
                .map(block -> (block instanceof Paragraph paragraph ? paragraph.number() + " " : "")
                        + block.text().text())
                .toList();
    }

    @Test
    void withoutCorrectionsTheTextIsReadAsItIs() {
        assertThat(read().opinions())
                .extracting(Opinion::id, opinion -> opinion.author().orElseThrow().name())
                .containsExactly(tuple("majority", "Sykes"), tuple("dissent", "Wood"));
    }

    @Test
    void anOpinionBeginsWithinAnother() {
        Decision decision = read(
                new OpinionBegins(at("Justice Kagan"), OpinionKind.DISSENT, KAGAN));

        assertThat(decision.opinions())
                .extracting(Opinion::id, Opinion::kind, opinion -> opinion.author().orElseThrow().name())
                .containsExactly(
                        tuple("majority", OpinionKind.MAJORITY, "Sykes"),
                        tuple("dissent", OpinionKind.DISSENT, "Kagan"),
                        tuple("dissent-2", OpinionKind.DISSENT, "Wood"));
        assertThat(decision.opinions().get(0).span().of(TEXT)).endsWith("judgment of the district court.");
        assertThat(decision.opinions().get(1).span().of(TEXT))
                .isEqualTo(TEXT.substring(at("Justice Kagan"), at("WOOD")).strip());
    }

    @Test
    void anOpinionThatIsNoneGoesOnWithTheOneBeforeIt() {
        Decision decision = read(new NoOpinionBegins(at("WOOD")));

        assertThat(decision.opinions()).hasSize(1);
        assertThat(decision.opinions().getFirst().span().of(TEXT))
                .isEqualTo(TEXT.substring(at("SYKES")).strip());
    }

    @Test
    void theFirstOpinionThatIsNoneIsHeadMatter() {
        Decision decision = read(new NoOpinionBegins(at("SYKES")));

        assertThat(decision.opinions()).extracting(Opinion::id).containsExactly("dissent");
        assertThat(decision.caption().docket()).contains("20-17");
    }

    @Test
    void theOnlyOpinionStays() {
        assertThat(read(new NoOpinionBegins(at("WOOD")), new NoOpinionBegins(at("SYKES"))).opinions()).hasSize(1);
    }

    @Test
    void aMovedBoundaryIsOneThatGoesAndOneThatComes() {
        Optional<Judge> wood = Optional.of(new Judge("Wood", Optional.of("Circuit Judge")));
        Decision decision = read(
                new NoOpinionBegins(at("WOOD")),
                new OpinionBegins(at("The court is wrong"), OpinionKind.DISSENT, wood));

        assertThat(decision.opinions()).extracting(Opinion::id).containsExactly("majority", "dissent");
        assertThat(decision.opinions().getLast().span().of(TEXT))
                .startsWith("The court is wrong")
                .endsWith("altogether.");
    }

    @Test
    void aBoundaryTakenBackAndSetAgainIsAsItWas() {
        int wood = at("WOOD");
        Decision decision = read(
                new NoOpinionBegins(wood),
                new OpinionBegins(
                        wood, OpinionKind.DISSENT, Optional.of(new Judge("Wood", Optional.of("Circuit Judge")))));

        assertThat(decision.opinions()).extracting(Opinion::span, CorrectionsTest::paragraphs)
                .isEqualTo(read().opinions().stream().map(one -> tuple(one.span(), paragraphs(one))).toList());
    }

    @Test
    void aBeginningWithinABylineMeansThatOpinion() {
        Decision decision = read(
                new OpinionBegins(at("Judge, dissenting"), OpinionKind.CONCURRENCE, KAGAN));

        assertThat(decision.opinions())
                .extracting(Opinion::id, opinion -> opinion.author().orElseThrow().name(), Opinion::span)
                .containsExactly(
                        tuple("majority", "Sykes", read().opinions().getFirst().span()),
                        tuple("concurrence", "Kagan", read().opinions().getLast().span()));
    }

    @Test
    void theLastOfSeveralCorrectionsOfOneOpinionStands() {
        Decision decision = read(
                new OpinionIs(at("WOOD"), OpinionKind.STATEMENT, KAGAN),
                new OpinionIs(at("WOOD"), OpinionKind.CONCURRENCE_IN_PART, Optional.empty()));

        assertThat(decision.opinions().getLast().kind()).isEqualTo(OpinionKind.CONCURRENCE_IN_PART);
        assertThat(decision.opinions().getLast().author()).isEmpty();
    }

    @Test
    void whoWroteAnOpinionIsNoProblemOnceTheReaderSays() {
        SourceText unsigned = new SourceText("x.txt", StandardCharsets.UTF_8, "The officers fled. They came back.");
        Decision decision = new DecisionParser()
                .parse(unsigned, List.of(new OpinionIs(0, OpinionKind.MAJORITY, KAGAN)));

        assertThat(new DecisionParser().parse(unsigned).problems())
                .anyMatch(problem -> problem.kind() == ParseProblem.Kind.AUTHOR_UNKNOWN);
        assertThat(decision.problems()).noneMatch(problem -> problem.kind() == ParseProblem.Kind.AUTHOR_UNKNOWN);
        assertThat(decision.opinions().getFirst().author()).isEqualTo(KAGAN);
    }

    @Test
    void aStampIsLeftOutAndSaidToBe() {
        Span stamp = new Span(at("RECEIVED"), at("RECEIVED") + "RECEIVED AUG 18 CLERK".length());
        Decision decision = read(new NotOpinionText(stamp));

        assertThat(paragraphs(read().opinions().getFirst())).anyMatch(words -> words.contains("RECEIVED"));
        assertThat(paragraphs(decision.opinions().getFirst())).noneMatch(words -> words.contains("RECEIVED"));
        assertThat(decision.chrome()).containsExactly(stamp);
        assertThat(decision.problems())
                .contains(new ParseProblem(
                        ParseProblem.Kind.CHROME, "You marked this as not part of the opinion; it was left out.",
                        stamp));
    }

    @Test
    void aBylineThatIsNotOpinionTextBeginsNoOpinion() {
        Decision decision = read(
                new NotOpinionText(new Span(at("WOOD"), at("I would reverse"))));

        assertThat(decision.opinions()).hasSize(1);
        assertThat(paragraphs(decision.opinions().getFirst()).getLast()).doesNotContain("WOOD");
    }

    @Test
    void aParagraphBeginsWhereTheReaderSaysAndTheRestIsNumberedAnew() {
        Opinion before = read().opinions().getFirst();
        Opinion after = read(new ParagraphBegins(at("It named a street"))).opinions().getFirst();

        assertThat(paragraphs(before)).anyMatch(words -> words.startsWith("2 The warrant did not name the house. It"));
        assertThat(paragraphs(after)).contains(
                "2 The warrant did not name the house.", "3 It named a street of forty houses and no number.");
        assertThat(after.body()).hasSize(before.body().size() + 1);
        assertThat(((Paragraph) after.body().getLast()).number())
                .isEqualTo(((Paragraph) before.body().getLast()).number() + 1);
    }

    @Test
    void aWordIsNeverCutInTwo() {
        assertThat(paragraphs(read(new ParagraphBegins(at("amed a street"))).opinions().getFirst()))
                .contains("2 The warrant did not name the house. It",
                        "3 named a street of forty houses and no number.");
    }

    @Test
    void aParagraphThatIsNoneGoesOnWithTheOneBeforeIt() {
        Opinion after = read(new NoParagraphBegins(at("The warrant did not"))).opinions().getFirst();

        assertThat(paragraphs(after).getFirst()).endsWith(
                "with a warrant that a magistrate had signed. The warrant did not name the house. It named a street of"
                        + " forty houses and no number.");
    }

    @Test
    void joiningWhatWasSplitLeavesItAsItWas() {
        int place = at("It named a street");

        assertThat(paragraphs(read(new ParagraphBegins(place), new NoParagraphBegins(place)).opinions().getFirst()))
                .isEqualTo(paragraphs(read().opinions().getFirst()));
    }

    @Test
    void aHeadingThatTookTheTextAfterItIsCutShort() {
        SourceText smith = Corpus.read("smith-v-finkley/slip-opinion.txt");
        Heading titled = new DecisionParser().parse(smith).opinions().getFirst().body().stream()
                .filter(block -> block instanceof Heading heading && heading.title().isPresent())
                .map(Heading.class::cast)
                .filter(heading -> heading.title().orElseThrow().split(" ").length > 2)
                .findFirst()
                .orElseThrow();
        String lastWord = titled.text().text().substring(titled.text().text().lastIndexOf(' ') + 1);
        int place = titled.text().rawOffset(titled.text().length() - lastWord.length());

        List<Block> body = new DecisionParser()
                .parse(smith, List.of(new ParagraphBegins(place))).opinions().getFirst().body();

        assertThat(body).filteredOn(Heading.class::isInstance).extracting(block -> block.text().text())
                .contains(titled.text().text().substring(0, titled.text().length() - lastWord.length()).strip());
        assertThat(body).filteredOn(Paragraph.class::isInstance).extracting(block -> block.text().text())
                .contains(lastWord);
    }

    @Test
    void correctionsThatFindNothingChangeNothing() {
        Decision decision = read(
                new OpinionBegins(TEXT.length(), OpinionKind.DISSENT, KAGAN),
                new OpinionBegins(TEXT.length() + 900, OpinionKind.DISSENT, KAGAN),
                new NoOpinionBegins(at("The warrant")),
                new OpinionIs(at("The warrant"), OpinionKind.DISSENT, KAGAN),
                new NoParagraphBegins(at("It named")),
                new NotOpinionText(new Span(TEXT.length(), TEXT.length() + 5)));

        assertThat(decision.opinions()).extracting(CorrectionsTest::paragraphs)
                .isEqualTo(read().opinions().stream().map(CorrectionsTest::paragraphs).toList());
        assertThat(decision.problems()).isEqualTo(read().problems());
    }

    @Property(tries = 100)
    boolean anyCorrectionsLeaveADecisionWellFormed(
            @ForAll("sources") SourceText source, @ForAll("corrections") List<Rough> rough) {
        Decision plain = new DecisionParser().parse(source);
        Decision decision = new DecisionParser()
                .parse(source, rough.stream().map(one -> one.in(source, plain)).toList());

        CorpusPropertiesTest.checkForm(decision);
        List<String> ids = decision.opinions().stream().map(Opinion::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(decision.opinions()).isNotEmpty();
        return true;
    }

    @Provide
    Arbitrary<SourceText> sources() {
        return Arbitraries.of(CORPUS);
    }

    @Provide
    Arbitrary<List<Rough>> corrections() {
        Arbitrary<Integer> tenThousandths = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(
                Arbitraries.integers().between(0, 5),
                tenThousandths,
                Arbitraries.integers().between(0, 4000),
                Arbitraries.of(OpinionKind.values()),
                Arbitraries.of(true, false))
                .as(Rough::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8);
    }

    /// A correction somewhere in a text, half of them where a block or an opinion begins.
    record Rough(int what, int where, int length, OpinionKind kind, boolean atBlock) {
        Correction in(SourceText source, Decision plain) {
            int at = (int) ((long) source.length() * where / 10_000);
            if (atBlock) {
                Opinion opinion = plain.opinions().get(where % plain.opinions().size());
                at = what < 3
                        ? opinion.span().start()
                        : opinion.body().get(where % opinion.body().size()).span().start();
            }
            return switch (what) {
                case 0 -> new OpinionBegins(at, kind, KAGAN);
                case 1 -> new NoOpinionBegins(at);
                case 2 -> new OpinionIs(at, kind, Optional.empty());
                case 3 -> new NotOpinionText(new Span(at, at + length));
                case 4 -> new ParagraphBegins(at);
                default -> new NoParagraphBegins(at);
            };
        }
    }
}
