package counterpoint.ui.model;

import counterpoint.casefile.CaseOpinion;
import counterpoint.casefile.Edition;
import counterpoint.edition.Collation;
import counterpoint.edition.Difference;
import counterpoint.edition.DifferenceKind;
import counterpoint.edition.Reading;
import counterpoint.opinion.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where the prints of one opinion differ, grouped by kind, real changes first.
///
/// @param left the print that is the reading text
/// @param right the print that it is compared with
/// @param groups the kinds that occur, in the order of [DifferenceKind]; empty if the prints do not differ
public record EditionDifferences(Edition left, Edition right, List<Group> groups) {
    /// A long reading is cut here: the place itself shows the rest.
    private static final int LONGEST = 160;

    /// A reading that is longer needs no words around it.
    private static final int SHORT = 40;

    private static final int AROUND = 26;

    public EditionDifferences {
        groups = List.copyOf(groups);
    }

    /// The differences of one kind.
    public record Group(DifferenceKind kind, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /// One difference as a list shows it.
    ///
    /// @param where its place in the reading text, `¶9 · *1136`
    /// @param left what the reading text has
    /// @param right what the other print has
    /// @param difference the difference itself
    public record Row(String where, Words left, Words right, Difference difference) {
    }

    /// What a print has, with some words around it.
    ///
    /// @param before the words before; empty if the reading is long enough to be recognized
    /// @param text what differs, cut if it is long; empty if the print has nothing there
    /// @param after the words after
    public record Words(String before, String text, String after) {
    }

    /// The differences between an opinion's reading text and its next edition; empty if no two were collated. May take a
    /// while for a long opinion.
    public static Optional<EditionDifferences> of(CaseOpinion opinion) {
        return opinion.collations().stream().findFirst().flatMap(collation -> editions(opinion, collation));
    }

    private static Optional<EditionDifferences> editions(CaseOpinion opinion, Collation collation) {
        Edition left = opinion.readingText();
        return opinion.editions().stream()
                .skip(1)
                .filter(other -> opinion.collation(left, other).filter(collation::equals).isPresent())
                .findFirst()
                .map(right -> new EditionDifferences(left, right, groups(left, right, collation)));
    }

    private static List<Group> groups(Edition left, Edition right, Collation collation) {
        Locator locator = new Locator(left);
        List<Difference> all = collation.differences();
        List<Group> groups = new ArrayList<>();
        for (DifferenceKind kind : DifferenceKind.values()) {
            List<Row> rows = all.stream()
                    .filter(difference -> difference.kind() == kind)
                    .map(difference -> row(locator, left, right, difference))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Group(kind, rows));
            }
        }
        return groups;
    }

    private static Row row(Locator locator, Edition left, Edition right, Difference difference) {
        Place place = difference.left().place();
        String where = locator.label(place) + locator.page(place).map(page -> " · " + page).orElse("");
        return new Row(where, words(left, difference.left()), words(right, difference.right()), difference);
    }

    private static Words words(Edition edition, Reading reading) {
        String text = reading.text();
        if (text.length() > SHORT) {
            return new Words("", text.length() > LONGEST ? cut(text) : text, "");
        }
        String block = edition.opinion().block(reading.place()).text().text();
        int start = reading.place().clean().start();
        int end = reading.place().clean().end();
        return new Words(
                block.substring(wordAt(block, start - AROUND), start),
                text,
                block.substring(end, wordAt(block, end + AROUND)));
    }

    /// The beginning of the word at or before an offset, within the text.
    private static int wordAt(String text, int offset) {
        return offset >= text.length() ? text.length() : text.lastIndexOf(' ', Math.max(0, offset)) + 1;
    }

    private static String cut(String text) {
        int end = text.lastIndexOf(' ', LONGEST);
        return text.substring(0, end < 0 ? LONGEST : end) + " …";
    }

    /// How many differences there are of a kind.
    public int count(DifferenceKind kind) {
        return groups.stream().filter(group -> group.kind() == kind).mapToInt(group -> group.rows().size()).sum();
    }

    /// Brings a difference into sight in a column that shows one of the two prints.
    public void goTo(Row row, ColumnModel column) {
        boolean showsRight = column.edition().get().equals(right);
        if (!showsRight && !column.edition().get().equals(left)) {
            column.show(left);
        }
        Reading reading = showsRight ? row.difference().right() : row.difference().left();
        column.jumpTo(reading.place(), 0.3);
    }
}
