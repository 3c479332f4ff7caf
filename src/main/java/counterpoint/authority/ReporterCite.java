package counterpoint.authority;

import counterpoint.citation.Likeness;
import java.util.Optional;
import java.util.Set;

/// Volume, reporter and first page: what names a case uniquely, `515 U.S. 304`.
record ReporterCite(String volume, String reporter, String page) {
    /// The reporters that print the Supreme Court alone (Indigo Book T1).
    private static final Set<String> SUPREME = Set.of("U.S.", "S. Ct.", "L. Ed.", "L. Ed. 2d");
    /// The regional reporters, which print the courts of several states beside the states' own reporters (Indigo Book
    /// T3).
    private static final Set<String> REGIONAL = Set.of(
            "A.", "A.2d", "A.3d", "N.E.", "N.E.2d", "N.E.3d", "N.W.", "N.W.2d", "P.", "P.2d", "P.3d", "S.E.", "S.E.2d",
            "S.W.", "S.W.2d", "S.W.3d", "So.", "So. 2d", "So. 3d");
    private static final Set<String> FEDERAL = Set.of(
            "F.", "F.2d", "F.3d", "F.4th", "F. App'x", "F. Supp.", "F. Supp. 2d", "F. Supp. 3d", "B.R.", "F.R.D.");

    private static final int YEAR_DIGITS = 4;

    /// What [#written] wrote; empty if it is none.
    static Optional<ReporterCite> parse(String written) {
        int first = written.indexOf(' ');
        int last = written.lastIndexOf(' ');
        return first > 0 && last > first
                ? Optional.of(new ReporterCite(
                        written.substring(0, first), written.substring(first + 1, last), written.substring(last + 1)))
                : Optional.empty();
    }

    String written() {
        return volume + " " + reporter + " " + page;
    }

    int firstPage() {
        return isDatabase() ? PrintedPage.NONE : PrintedPage.first(page);
    }

    boolean isDatabase() {
        return reporter.equals("WL") || reporter.endsWith("LEXIS");
    }

    boolean isSupreme() {
        return SUPREME.contains(reporter);
    }

    /// Whether the two reporters can print one decision, each by itself.
    boolean canBeParallelTo(ReporterCite other) {
        if (reporter.equals(other.reporter)) {
            return false;
        }
        if (isSupreme() || other.isSupreme()) {
            return isSupreme() && other.isSupreme();
        }
        boolean federal = FEDERAL.contains(reporter) || FEDERAL.contains(other.reporter);
        boolean database = isDatabase() || other.isDatabase();
        return !federal && !database && REGIONAL.contains(reporter) != REGIONAL.contains(other.reporter);
    }

    /// Whether the reporter's volume can hold a decision of that year, as far as the number of a volume tells: the Supreme
    /// Court Reporter begins a volume with each Term, volume 115 in October 1994.
    boolean canBeOf(int year) {
        int number = PrintedPage.first(volume);
        return !reporter.equals("S. Ct.") || number == PrintedPage.NONE || year - number == 1879
                || year - number == 1880;
    }

    /// Whether one of the two is the other with one digit wrong, lost, added or two of them changed over, in volume or
    /// page, or with the number of another series: `F.2d` for `F.3d`.
    boolean isMisprintOf(ReporterCite other) {
        boolean sameReporter = reporter.equals(other.reporter);
        boolean sameVolume = volume.equals(other.volume);
        boolean samePage = page.equals(other.page);
        if (!sameReporter) {
            return sameVolume && samePage && isSeriesOf(other.reporter);
        }
        return !isByYear() && ((samePage && isSlip(volume, other.volume)) || (sameVolume && isSlip(page, other.page)));
    }

    /// Whether a court numbers its own decisions of a year, `2016 UT App 32`: those of one case follow one another.
    private boolean isByYear() {
        return volume.length() == YEAR_DIGITS && !isDatabase();
    }

    /// Whether two reporters are series of one: `F.2d` and `F.3d`.
    boolean isSeriesOf(String other) {
        return !reporter.equals(other) && base(reporter).equals(base(other));
    }

    private static String base(String reporter) {
        int end = reporter.length();
        int digit = end;
        while (digit > 0 && Character.isLetter(reporter.charAt(digit - 1))) {
            digit--;
        }
        boolean ordinal = digit > 0 && Character.isDigit(reporter.charAt(digit - 1));
        return (ordinal ? reporter.substring(0, digit - 1) : reporter).strip();
    }

    /// Whether two numbers differ by one slip of the hand.
    static boolean isSlip(String one, String other) {
        return !one.equals(other) && (Likeness.within(one, other, 1) || isTransposed(one, other));
    }

    private static boolean isTransposed(String one, String other) {
        if (one.length() != other.length()) {
            return false;
        }
        int at = 0;
        while (at < one.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at + 1 < one.length()
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.substring(at + 2).equals(other.substring(at + 2));
    }
}
