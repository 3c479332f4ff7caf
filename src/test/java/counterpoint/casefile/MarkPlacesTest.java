package counterpoint.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import counterpoint.note.Anchor;
import counterpoint.note.Anchors;
import counterpoint.note.Mark;
import counterpoint.note.MarkTarget.OfText;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.opinion.Block;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marks at their places in the bundled cases: of the Medina dissent there is a slip opinion, which is its reading text,
/// and the print of F.3d.
class MarkPlacesTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");
    private static final Path OPINIONS = Path.of("opinions");
    private static final CaseFile MEDINA = new CaseReader().read("medina-v-cram", OPINIONS.resolve("medina-v-cram"));
    private static final Edition SLIP = MEDINA.opinion("dissent").orElseThrow().editions().get(0);
    private static final Edition F3D = MEDINA.opinion("dissent").orElseThrow().editions().get(1);

    @TempDir
    private Path folder = Path.of("");

    private static Place place(Edition edition, boolean note, String words) {
        List<? extends Block> blocks = note ? edition.opinion().footnotes() : edition.opinion().body();
        for (int block = 0; block < blocks.size(); block++) {
            int at = blocks.get(block).text().text().indexOf(words);
            if (at >= 0) {
                return new Place(edition.opinion().id(), note, block, new Span(at, at + words.length()));
            }
        }
        throw new AssertionError("not printed: " + words);
    }

    private static Mark on(Edition edition, Place... parts) {
        return Mark.on(new Selection(edition, List.of(parts)).target(new Anchors(edition.opinion().id())), NOON);
    }

    private static Marks marks(Mark... marks) {
        return new Marks(List.of(marks), List.of());
    }

    private static List<String> words(Edition edition, List<Place> places) {
        return places.stream().map(place -> place.clean().of(edition.opinion().block(place).text().text())).toList();
    }

    @Test
    void aMarkOnTheSlipDissentShowsInF3d() {
        Mark burden = on(SLIP, place(SLIP, false, "by clear and convincing evidence"));
        Mark text = on(SLIP, place(SLIP, false, "an entire category of civil rights cases"));
        Mark note = on(SLIP, place(SLIP, true, "the unnecessary metaphysical problems discussed in Abraham"));
        MarkPlaces places = MarkPlaces.of(MEDINA, marks(text, note, burden));

        assertThat(words(F3D, places.places(text, F3D))).containsExactly("an entire category of civil rights cases");
        assertThat(words(F3D, places.places(note, F3D)))
                .containsExactly("the unnecessary metaphysical problems discussed in Abraham");
        assertThat(places.places(note, F3D).getFirst().footnote()).isTrue();
        assertThat(places.in(F3D).all()).hasSize(3);
        assertThat(places.orphans()).isEmpty();
    }

    @Test
    void aMarkOnF3dShowsInTheSlipDissentAcrossAStarPage() {
        Mark mark = on(F3D, place(F3D, false, "the Fourth Amendment inquiry asks directly"),
                place(F3D, false, "objectively reasonable in light of the surrounding facts"));
        MarkPlaces places = MarkPlaces.of(MEDINA, marks(mark));

        assertThat(words(SLIP, places.places(mark, SLIP))).containsExactly(
                "the Fourth Amendment inquiry asks directly",
                "objectively reasonable in light of the surrounding facts");
        assertThat(places.home(mark)).contains(F3D);
    }

    @Test
    void whatAnotherPrintLacksIsNotMarkedThere() {
        Mark note = on(SLIP, place(SLIP, true, "the evidence compels the conclusion"));
        MarkPlaces places = MarkPlaces.of(MEDINA, marks(note));

        assertThat(words(SLIP, places.places(note, SLIP))).containsExactly("the evidence compels the conclusion");
        assertThat(places.places(note, F3D)).isEmpty();
        assertThat(places.orphans()).isEmpty();
    }

    @Test
    void everyParagraphOfTheSlipDissentIsFoundInF3dAtItsOwnWords() {
        List<Mark> all = new ArrayList<>();
        for (int block = 0; block < SLIP.opinion().body().size(); block++) {
            Place whole = new Place("dissent", false, block, new Span(0, 0));
            int length = SLIP.opinion().block(whole).text().length();
            all.add(on(SLIP, whole.at(new Span(0, length))));
            all.add(on(SLIP, whole.at(new Span(length / 3, length / 3 + Math.min(40, length / 2)))));
        }
        MarkPlaces places = MarkPlaces.of(MEDINA, new Marks(all, List.of()));

        for (Mark mark : all) {
            List<String> there = words(F3D, places.places(mark, F3D));
            List<String> here = words(SLIP, places.places(mark, SLIP));
            assertThat(there).as("%s", here).isNotEmpty();
            assertThat(letters(there).substring(0, 8)).as("%s in %s", here, there)
                    .isEqualTo(letters(here).substring(0, 8));
        }
        assertThat(places.inOrder()).hasSize(all.size());
    }

    private static String letters(List<String> words) {
        return String.join("", words).replaceAll("\\W", "") + "········";
    }

    @Test
    void whatIsInSightIsFoundByItsBlock() {
        Place first = place(SLIP, false, "primarily a fact issue to be decided by the jury");
        Mark mark = on(SLIP, first);
        PlacedMarks placed = MarkPlaces.of(MEDINA, marks(mark, on(SLIP, place(SLIP, true, "Officer Bruning"))))
                .in(SLIP);

        assertThat(placed.in(false, first.block())).containsExactly(new PlacedMarks.Placed(mark, first, true));
        assertThat(placed.at(first.at(new Span(first.clean().start() + 3, first.clean().start() + 3)))).hasSize(1);
        assertThat(placed.at(first.at(new Span(0, 2)))).isEmpty();
        assertThat(placed.in(false, first.block() + 1)).isEmpty();
    }

    @Test
    void aMarkWhoseTextIsGoneBecomesAnOrphanAndComesBack() throws IOException {
        Path slip = OPINIONS.resolve("medina-v-cram/slip-opinion.txt");
        String text = Files.readString(slip);
        Mark gone = on(SLIP, place(SLIP, false, "Let us never forget that immunity"));
        Mark kept = on(SLIP, place(SLIP, false, "In sum, I cannot agree"));
        int at = text.indexOf("Let us never forget");
        String edited = text.substring(0, at) + text.substring(text.indexOf("Id. at 356", at));
        CaseFile without = slipAlone(edited);
        Edition there = without.opinion("dissent").orElseThrow().readingText();

        MarkPlaces places = MarkPlaces.of(without, marks(gone, kept));
        assertThat(places.orphans()).containsExactly(new MarkPlaces.Orphan(gone, gone.target().texts()));
        assertThat(words(there, places.places(kept, there))).containsExactly("In sum, I cannot agree");
        assertThat(places.inOrder()).containsExactly(kept, gone);
        assertThat(MarkPlaces.of(slipAlone(text), marks(gone, kept)).orphans()).isEmpty();
    }

    private CaseFile slipAlone(String text) throws IOException {
        Files.writeString(folder.resolve("slip-opinion.txt"), text);
        return new CaseReader().read("medina-v-cram", folder);
    }

    @Test
    void aQuotationOfAnotherProgramIsFoundWhereverItStandsOnce() {
        Mark once = foreign("Congress provided  for liability in absolute terms");
        Mark often = foreign("qualified immunity");
        MarkPlaces places = MarkPlaces.of(MEDINA, marks(once, often));

        assertThat(words(SLIP, places.places(once, SLIP)))
                .containsExactly("Congress provided for liability in absolute terms");
        assertThat(places.orphans()).extracting(MarkPlaces.Orphan::mark).containsExactly(often);
    }

    private static Mark foreign(String quote) {
        Anchor anchor = new Anchor("", "http://court.example/op.pdf", "", new Span(0, quote.length()), quote, "", "");
        return Mark.on(new OfText(List.of(new MarkedText(anchor, 0))), NOON);
    }

    @Test
    void aChangeOfAMarkLooksForNothingAgain() {
        Mark mark = on(SLIP, place(SLIP, false, "In sum, I cannot agree"));
        MarkPlaces before = MarkPlaces.of(MEDINA, marks(mark));
        Mark noted = mark.noted("so", NOON);

        assertThat(before.with(marks(noted)).in(SLIP).all()).extracting(PlacedMarks.Placed::mark)
                .containsExactly(noted);
        assertThat(before.with(marks(noted)).places(noted, SLIP)).isSameAs(before.places(mark, SLIP));
        assertThat(before.with(Marks.NONE).in(SLIP).all()).isEmpty();
    }

    @Test
    void whateverChangesEachMarkStandsWhereItWouldStandIfAllWereFoundAnew() {
        SplittableRandom random = new SplittableRandom(7);
        Marks now = Marks.NONE;
        MarkPlaces places = MarkPlaces.of(MEDINA, now);
        List<Marks> earlier = new ArrayList<>();
        for (int change = 0; change < 150; change++) {
            earlier.add(now);
            now = changed(now, random, earlier);
            places = places.with(now);

            MarkPlaces anew = MarkPlaces.of(MEDINA, now);
            assertThat(places.in(SLIP).all()).isEqualTo(anew.in(SLIP).all());
            assertThat(places.in(F3D).all()).isEqualTo(anew.in(F3D).all());
            assertThat(places.orphans()).isEqualTo(anew.orphans());
            assertThat(places.inOrder()).isEqualTo(anew.inOrder());
        }
        assertThat(now.marks()).hasSizeGreaterThan(10);
    }

    /// Another mark, a note on one, one or two fewer, or all as it was some time ago.
    private static Marks changed(Marks now, SplittableRandom random, List<Marks> earlier) {
        if (now.marks().isEmpty() || random.nextInt(3) == 0) {
            Edition edition = random.nextBoolean() ? SLIP : F3D;
            int block = random.nextInt(6);
            Place place = new Place(edition.opinion().id(), false, block, new Span(0, 0));
            int length = Math.min(40, edition.opinion().block(place).text().length());
            return now.with(on(edition, place.at(new Span(0, Math.max(1, random.nextInt(length))))));
        }
        Mark one = now.marks().get(random.nextInt(now.marks().size()));
        return switch (random.nextInt(8)) {
            case 0 -> now.without(List.of(one.id()));
            case 1 -> now.without(List.of(one.id(), now.marks().getFirst().id()));
            case 2 -> earlier.get(random.nextInt(earlier.size()));
            default -> now.with(one.noted("note " + random.nextInt(), NOON));
        };
    }
}
