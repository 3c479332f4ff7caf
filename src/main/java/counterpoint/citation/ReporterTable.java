package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.ArrayList;
import java.util.List;

/// Reads the tables of reporters; their form is told at the head of `reporters-federal.txt`.
///
/// It is read while the window opens, so it works on whole strings and makes no spelling that it does not need.
final class ReporterTable {
    /// The tables in the order of likelihood: where two reporters share a name, the earlier line is the first guess.
    private static final List<String> FILES = List.of(
            "reporters-federal.txt",
            "reporters-regions.txt",
            "reporters-states-a-k.txt",
            "reporters-states-l-n.txt",
            "reporters-states-o-z.txt",
            "reporters-territories.txt",
            "reporters-england.txt",
            "reporters-neutral.txt");

    private static final int STILL = 9999;

    /// A line of the table.
    ///
    /// @param abbreviation of its first series
    /// @param editions one for each series
    /// @param variants the other spellings, without a series
    /// @param ownSeries the other spellings that name a series themselves, `Cal. App. Supp. 3d`
    record Line(String abbreviation, List<Edition> editions, List<String> variants, List<Named> ownSeries) {
    }

    /// A reporter in one series.
    ///
    /// @param series `2d`; empty for the first
    /// @param reporter with the abbreviation of this series
    record Edition(String series, Reporter reporter) {
    }

    /// A spelling and what it stands for.
    record Named(String spelling, Reporter reporter) {
    }

    private final List<Line> lines = new ArrayList<>(2048);
    private String jurisdiction = "";
    private boolean neutral;

    /// Reads all tables.
    ///
    /// @throws IllegalStateException if a table is missing or a line of it cannot be read
    ReporterTable() {
        for (String file : FILES) {
            for (String line : PlainTable.lines(ReporterTable.class, file)) {
                if (line.charAt(0) == '[') {
                    jurisdiction = line.substring(1, line.indexOf(']'));
                    neutral = line.endsWith("neutral");
                } else {
                    lines.add(line(line));
                }
            }
        }
    }

    /// All lines in the order of likelihood.
    List<Line> lines() {
        return lines;
    }

    private Line line(String line) {
        List<String> fields = Catalogue.parts(line, '|');
        if (fields.size() != 5) {
            throw new IllegalStateException("a line of the reporters has not five fields: " + line);
        }
        List<Edition> editions = new ArrayList<>(2);
        for (String years : Catalogue.spellings(fields.get(2), ',')) {
            editions.add(edition(fields, years));
        }
        List<String> spellings = Catalogue.spellings(fields.get(4));
        List<Named> ownSeries = new ArrayList<>(0);
        if (editions.size() > 1 && namesSeries(fields.get(4))) {
            spellings = shared(spellings, editions, ownSeries);
        }
        return new Line(fields.getFirst(), editions, spellings, ownSeries);
    }

    private Edition edition(List<String> fields, String years) {
        int blank = years.indexOf(' ');
        int dash = years.indexOf('-');
        if (dash < 0) {
            throw new IllegalStateException("the years of " + fields.getFirst() + " have no dash: " + years);
        }
        String series = blank < 0 ? "" : years.substring(0, blank);
        String last = years.substring(dash + 1);
        return new Edition(
                series,
                new Reporter(
                        inSeries(fields.getFirst(), series),
                        fields.get(1),
                        jurisdiction,
                        neutral,
                        Integer.parseInt(years.substring(blank + 1, dash)),
                        last.isEmpty() ? STILL : Integer.parseInt(last),
                        fields.get(3),
                        List.of()));
    }

    private static boolean namesSeries(String words) {
        return words.contains("2d") || words.contains("3d") || words.contains("th");
    }

    /// The spellings that go with every series; those that name one go to `own`, with its edition.
    private static List<String> shared(List<String> spellings, List<Edition> editions, List<Named> own) {
        List<String> shared = new ArrayList<>(spellings.size());
        for (String spelling : spellings) {
            Reporter named = null;
            for (Edition edition : editions) {
                boolean names = !edition.series().isEmpty() && spelling.contains(edition.series());
                named = names ? edition.reporter() : named;
            }
            if (named == null) {
                shared.add(spelling);
            } else {
                own.add(new Named(spelling, named));
            }
        }
        return shared;
    }

    /// An abbreviation in a further series: no blank after an initial, `F.2d`, one after a word, `Cal. App. 2d` (Indigo
    /// Book R6), and before the publisher, `Rad. Reg. 2d (P & F)`.
    static String inSeries(String abbreviation, String series) {
        if (series.isEmpty()) {
            return abbreviation;
        }
        int publisher = publisher(abbreviation);
        String stem = abbreviation.substring(0, publisher);
        int length = stem.length();
        boolean initial = length > 1
                && stem.charAt(length - 1) == '.'
                && Typography.isUpper(stem.charAt(length - 2))
                && (length == 2 || !Typography.isLetter(stem.charAt(length - 3)));
        return stem.concat(initial ? "" : " ").concat(series).concat(abbreviation.substring(publisher));
    }

    /// Where the publisher in brackets begins at the end of an abbreviation, ` (BNA)`; the end if there is none.
    static int publisher(String abbreviation) {
        int bracket = abbreviation.endsWith(")") ? abbreviation.lastIndexOf(" (") : -1;
        return bracket > 0 ? bracket : abbreviation.length();
    }
}
