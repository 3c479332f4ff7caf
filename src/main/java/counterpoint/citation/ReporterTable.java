package counterpoint.citation;

import counterpoint.language.PlainTable;
import java.util.ArrayList;
import java.util.List;

/// Reads the tables of reporters; their form is told at the head of `reporters-federal.txt`.
final class ReporterTable {
    /// The tables in the order of likelihood: where two reporters share a name, the earlier line is the first guess.
    private static final List<String> FILES =
            List.of("reporters-federal.txt", "reporters-regions.txt", "reporters-states-a-k.txt", "reporters-states-l-n.txt", "reporters-neutral.txt");

    private static final int STILL = 9999;

    /// A spelling and what it stands for.
    record Named(String spelling, Reporter reporter) {
    }

    private final List<Named> normal = new ArrayList<>(2048);
    private final List<Named> variants = new ArrayList<>(8192);
    private String jurisdiction = "";
    private boolean neutral;

    /// Reads all tables.
    ///
    /// @throws IllegalStateException if a table is missing or a line of it cannot be read
    ReporterTable() {
        for (String file : FILES) {
            for (String line : PlainTable.lines(ReporterTable.class, file)) {
                line(line);
            }
        }
    }

    /// Each reporter by its normal form, in the order of the lines.
    List<Named> normalForms() {
        return normal;
    }

    /// The other spellings, in the order of the lines.
    List<Named> variants() {
        return variants;
    }

    private void line(String line) {
        if (line.charAt(0) == '[') {
            jurisdiction = line.substring(1, line.indexOf(']'));
            neutral = line.endsWith("neutral");
        } else {
            String[] fields = Catalogue.fields(line, 5);
            List<String> spellings = Catalogue.spellings(fields[4], ';');
            Catalogue.spellings(fields[2], ',').forEach(years -> series(fields, years, spellings));
        }
    }

    private void series(String[] fields, String years, List<String> spellings) {
        int blank = years.indexOf(' ');
        String ordinal = blank < 0 ? "" : years.substring(0, blank);
        String span = years.substring(blank + 1);
        int dash = span.indexOf('-');
        if (dash < 0) {
            throw new IllegalStateException("the years of " + fields[0] + " have no dash: " + years);
        }
        String abbreviation = inSeries(fields[0], ordinal);
        Reporter reporter = new Reporter(
                abbreviation,
                fields[1],
                jurisdiction,
                neutral,
                Integer.parseInt(span.substring(0, dash)),
                dash + 1 == span.length() ? STILL : Integer.parseInt(span.substring(dash + 1)),
                fields[3]);
        normal.add(new Named(abbreviation, reporter));
        for (String spelling : spellings) {
            String own = ownSeries(spelling);
            if (own.isEmpty()) {
                variants.add(new Named(inSeries(spelling, ordinal), reporter));
            } else if (own.equals(ordinal) || !isSeries(fields[2], own)) {
                variants.add(new Named(spelling, reporter));
            }
        }
    }

    private static boolean isSeries(String allYears, String ordinal) {
        return allYears.contains(ordinal + " ");
    }

    /// The series that a spelling names itself, `2d` in `A.F.T.R.2d (RIA)`; empty if it names none.
    private static String ownSeries(String spelling) {
        for (int at = 1; at < spelling.length(); at++) {
            char c = spelling.charAt(at);
            if (c >= '2' && c <= '9') {
                int end = Lettering.ordinalEnd(spelling, at + 1);
                if (end > at + 1) {
                    return c + (c == '2' || c == '3' ? "d" : "th");
                }
            }
        }
        return "";
    }

    /// An abbreviation in a further series: no blank after an initial, `F.2d`, one after a word, `Cal. App. 2d` (Indigo
    /// Book R6), and before the publisher, `A.F.T.R.2d (RIA)`.
    static String inSeries(String abbreviation, String ordinal) {
        if (ordinal.isEmpty()) {
            return abbreviation;
        }
        int publisher = abbreviation.endsWith(")") ? abbreviation.lastIndexOf(" (") : -1;
        String stem = publisher > 0 ? abbreviation.substring(0, publisher) : abbreviation;
        String tail = publisher > 0 ? abbreviation.substring(publisher) : "";
        int length = stem.length();
        boolean initial = length > 1
                && stem.charAt(length - 1) == '.'
                && Typography.isUpper(stem.charAt(length - 2))
                && (length == 2 || !Typography.isLetter(stem.charAt(length - 3)));
        return stem + (initial ? "" : " ") + ordinal + tail;
    }
}
