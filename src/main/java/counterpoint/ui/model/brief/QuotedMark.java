package counterpoint.ui.model.brief;

import counterpoint.casefile.CaseFile;
import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.casefile.MarkPlaces;
import counterpoint.casefile.Selection;
import counterpoint.export.CaseNotes;
import counterpoint.export.CitedQuotation;
import counterpoint.export.Phrase;
import counterpoint.export.QuoteStyle;
import counterpoint.note.ColorNames;
import counterpoint.note.Mark;
import counterpoint.note.MarkedText;
import counterpoint.note.Marks;
import counterpoint.opinion.Place;
import counterpoint.ui.model.Locator;
import counterpoint.ui.model.SetWords;
import counterpoint.ui.model.notes.MarkedCase;
import counterpoint.ui.theme.Side;
import counterpoint.ui.theme.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// A mark as a brief shows it.
///
/// @param set what is quoted, whole, with its quotation marks and italics; of an orphan the words that it stood on
/// @param side whose words they are, `Majority`; empty for an orphan
/// @param pin where they stand: `M ¶14, slip op. at 12`; of an orphan that they were not found; empty while they are
///     looked for
/// @param note the reader's note on them; empty if there is none
public record QuotedMark(SetWords set, String side, String pin, String note) {
    /// So many characters are shown of what is not looked at: three lines of the drawer.
    private static final int SHORT = 120;

    /// Quotes a mark where it stands now.
    static QuotedMark of(MarkedCase marked, Mark mark) {
        MarkPlaces places = marked.places().get();
        CaseNotes notes = new CaseNotes(
                marked.file(), places, marked.marks().get(), Marks.NONE, ColorNames.STANDARD);
        return notes.quotation(mark, QuoteStyle.Form.PAGES)
                .flatMap(quotation -> places.home(mark).flatMap(edition -> found(
                        marked.file(), edition, places.places(mark, edition), quotation, mark.note())))
                .orElseGet(() -> lost(mark, places));
    }

    /// Quotes words that are no mark yet.
    static Optional<QuotedMark> of(CaseFile file, Selection words) {
        QuoteStyle style = QuoteStyle.FULL.in(QuoteStyle.Form.PAGES);
        return file.opinion(words.edition().opinion().id()).flatMap(opinion -> found(
                file, words.edition(), words.parts(), CitedQuotation.of(file, opinion, words, style), ""));
    }

    private static Optional<QuotedMark> found(
            CaseFile file, Edition edition, List<Place> places, CitedQuotation quotation, String note) {
        return file.opinion(edition.opinion().id())
                .map(opinion -> found(edition, opinion, places, quotation, note));
    }

    private static QuotedMark found(
            Edition edition, CaseOpinion opinion, List<Place> places, CitedQuotation quotation, String note) {
        String side = Side.nameOf(opinion.kind());
        String where = side.substring(0, 1) + " " + new Locator(edition).label(places.getFirst());
        boolean paged = quotation.cite().problem().isEmpty();
        String pin = paged ? Texts.of("brief.pin", where, quotation.rest().strip()) : where;
        List<Phrase> phrases = new ArrayList<>();
        quotation.quotation().set().forEach(paragraph -> {
            phrases.addAll(phrases.isEmpty() ? List.of() : List.of(new Phrase(" ", false)));
            phrases.addAll(paragraph);
        });
        return new QuotedMark(SetWords.of(phrases), side, pin, note);
    }

    /// A mark that was made just now is looked for, and neither found nor lost.
    private static QuotedMark lost(Mark mark, MarkPlaces places) {
        boolean orphan = places.orphans().stream().anyMatch(one -> one.mark().id().equals(mark.id()));
        String words = mark.target().texts().stream()
                .map(MarkedText::anchor)
                .map(anchor -> anchor.exact().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" "));
        return new QuotedMark(SetWords.plain(words), "", orphan ? Texts.of("brief.lost") : "", mark.note());
    }

    /// The words without their italics.
    public String words() {
        return set.text();
    }

    /// The words as far as there is room for those of many marks, cut between two words.
    public SetWords shortened() {
        String words = words();
        if (words.length() <= SHORT) {
            return set;
        }
        int cut = words.lastIndexOf(' ', SHORT);
        String begun = words.substring(0, cut > SHORT / 2 ? cut : SHORT);
        boolean quotes = words.startsWith("“") && words.endsWith("”");
        return set.taken(begun + (quotes ? " …”" : " …"));
    }
}
