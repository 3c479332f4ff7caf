package counterpoint.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import counterpoint.note.Refinding.Found;
import counterpoint.note.Refinding.How;
import counterpoint.note.Refinding.Orphan;
import counterpoint.note.Refinding.Why;
import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnchorFinderTest {
    private static final String TEXT = """
            The officers appeal the denial of qualified immunity. We lack jurisdiction over an interlocutory appeal
            that turns on disputed facts. The order is not final, and the facts are not ours to find.
            Whether the officers acted reasonably is for the jury. Johnson controls that question in this circuit.
            """;

    private final SourceText source = source(TEXT);

    private static SourceText source(String text) {
        return new SourceText("case/slip.txt", StandardCharsets.UTF_8, text);
    }

    private static Span of(String words, String text) {
        int at = text.indexOf(words);
        return new Span(at, at + words.length());
    }

    private Refinding find(String words, String changed) {
        return new AnchorFinder().find(new Anchors("majority").of(source, of(words, TEXT)), source(changed));
    }

    @Test
    void quotesThePlaceWithWhatStandsAroundIt() {
        Span place = of("not final", TEXT);
        assertThat(new Anchors("majority").of(source, place))
                .isEqualTo(new Anchor(
                        "majority",
                        "case/slip.txt",
                        source.sha256(),
                        place,
                        "not final",
                        TEXT.substring(place.start() - 64, place.start()),
                        TEXT.substring(place.end(), place.end() + 64)));
        assertThatThrownBy(() -> new Anchors("majority").of(source, new Span(4, 4)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theSameSourceHasItAtItsPosition() {
        assertThat(find("not final", TEXT)).isEqualTo(new Found(of("not final", TEXT), How.POSITION));
    }

    @Test
    void insertedTextMovesIt() {
        String changed = "SYKES, Chief Judge.\n" + TEXT;
        assertThat(find("not final", changed)).isEqualTo(new Found(of("not final", changed), How.QUOTE));
    }

    @Test
    void newLinesAndHyphensDoNotHideIt() {
        String changed = TEXT.replace('\n', ' ').replace("interlocutory appeal", "inter-\nlocutory\nappeal");
        assertThat(find("an interlocutory appeal", changed))
                .isEqualTo(new Found(of("an inter-\nlocutory\nappeal", changed), How.LIKENESS));
    }

    @Test
    void whatIsDeletedIsAnOrphan() {
        String changed = TEXT.replace("The order is not final, and the facts are not ours to find.", "");
        assertThat(find("The order is not final", changed)).isEqualTo(new Orphan(Why.GONE));
    }

    @Test
    void theSameWordsElsewhereAreNotThePlace() {
        String changed = "A wholly different opinion follows, about taxes, in which a judgment was not final, since the "
                + "district court kept one claim of five under advisement until the next term.";
        assertThat(find("not final", changed)).isInstanceOf(Orphan.class);
    }

    @Test
    void ofTwoEqualPlacesNoneIsTaken() {
        String changed = "SYKES, Chief Judge.\n" + TEXT + TEXT;
        assertThat(find("not final", changed)).isEqualTo(new Orphan(Why.SEVERAL));
    }

    @Test
    void aPlaceIsFoundAmongRepeatedText() {
        String twice = TEXT + "A different sentence stands here.\n" + TEXT;
        Span second = new Span(twice.lastIndexOf("not final"), twice.lastIndexOf("not final") + 9);
        Anchor anchor = new Anchors("majority").of(source(twice), second);
        String changed = "New. " + twice;
        assertThat(new AnchorFinder().find(anchor, source(changed))).isEqualTo(new Found(second.shift(5), How.QUOTE));
    }

    @Test
    void aMarkWithoutLettersNeedsAllItsSurroundings() {
        assertThat(find(". ", "New. " + TEXT)).isEqualTo(new Found(of(". ", TEXT).shift(5), How.QUOTE));
        assertThat(find(". ", TEXT.replace("qualified", "absolute"))).isEqualTo(new Orphan(Why.GONE));
    }

    @Test
    void aLongQuoteIsFoundByItsEnds() {
        String text = BundledText.read();
        Span place = new Span(5000, 15_000);
        Anchor anchor = new Anchors("majority").of(source(text), place);
        String changed = "New. " + text.substring(0, 9000) + text.substring(9100);
        assertThat(new AnchorFinder().find(anchor, source(changed)))
                .isEqualTo(new Found(new Span(5005, 14_905), How.LIKENESS));
    }

    @Test
    void anAnchorOutlivesItsDocument() {
        Anchor anchor = new Anchors("majority").of(source, of("not final", TEXT));
        AnchorJson json = new AnchorJson();
        assertThat(json.read(json.write(anchor))).isEqualTo(Optional.of(anchor));
        assertThat(json.read(json.write(anchor).put("end", 1))).isEmpty();
    }
}
