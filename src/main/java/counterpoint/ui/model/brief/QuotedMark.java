package counterpoint.ui.model.brief;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.export.CaseNotes;
import counterpoint.export.CitedQuotation;
import counterpoint.export.QuoteStyle;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A mark as a brief shows it.
///
/// @param words what is quoted, whole, with its quotation marks; of an orphan the words that it stood on
/// @param side whose words they are, `Majority`; empty for an orphan
/// @param pin where they stand: `M ¶14, slip op. at 12`; of an orphan that they were not found
/// @param note the reader's note on them; empty if there is none
public record QuotedMark(String words, String side, String pin, String note) {
    /// So many characters are shown of what is not looked at: three lines of the drawer.
    private static final int SHORT = 120;

    /// Quotes a mark where it stands now.
    static QuotedMark of(MarkedCase marked, Mark mark) {
        MarkPlaces places = marked.places().get();
        Marks marks = marked.marks().get();
        CaseNotes notes = new CaseNotes(marked.file(), places, marks, Marks.NONE, ColorNames.STANDARD);
        Optional<Edition> home = places.home(mark);
        Optional<CaseOpinion> opinion = home.flatMap(edition -> marked.file().opinion(edition.opinion().id()));
        return notes.quotation(mark, QuoteStyle.Form.PAGES)
                .flatMap(quotation -> home.flatMap(edition -> opinion
                        .map(whose -> found(mark, edition, whose, places.places(mark, edition), quotation))))
                .orElseGet(() -> lost(mark));
    }

    private static QuotedMark found(
            Mark mark, Edition edition, CaseOpinion opinion, List<Place> places, CitedQuotation quotation) {
        String side = Side.nameOf(opinion.kind());
        String where = side.substring(0, 1) + " " + new Locator(edition).label(places.getFirst());
        boolean paged = quotation.cite().problem().isEmpty();
        String pin = paged ? Texts.of("brief.pin", where, quotation.rest().strip()) : where;
        return new QuotedMark(String.join(" ", quotation.quotation().paragraphs()), side, pin, mark.note());
    }

    private static QuotedMark lost(Mark mark) {
        String words = mark.target().texts().stream()
                .map(MarkedText::anchor)
                .map(anchor -> anchor.exact().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return new QuotedMark(words, "", Texts.of("brief.lost"), mark.note());
    }

    /// The words as far as there is room for those of many marks, cut between two words.
    public String shortened() {
        if (words.length() <= SHORT) {
            return words;
        }
        int cut = words.lastIndexOf(' ', SHORT);
        String begun = words.substring(0, cut > SHORT / 2 ? cut : SHORT);
        boolean quotes = words.startsWith("“") && words.endsWith("”");
        return begun + (quotes ? " …”" : " …");
    }
}
