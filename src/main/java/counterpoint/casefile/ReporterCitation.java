package counterpoint.casefile;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a case is reported: `252 F.3d 1124`, or in a database, `2013 WL 5811261`.
///
/// @param volume the volume, or the year of a database
/// @param series the reporter or the database
/// @param number its first page, or its number in the database
public record ReporterCitation(String volume, String series, String number) {
    private static final Pattern PRINTED = Pattern.compile("^(\\d+) (.+) (\\d+)$");

    /// What a citation without a pin says; empty if it names no volume, series and page.
    public static Optional<ReporterCitation> of(String citation) {
        Matcher printed = PRINTED.matcher(citation);
        return printed.matches()
                ? Optional.of(new ReporterCitation(printed.group(1), printed.group(2), printed.group(3)))
                : Optional.empty();
    }

    /// Whether it is a database, whose pages have a star and whose cases are cited with docket and day (Indigo Book R11.6.4).
    public boolean isDatabase() {
        return series.equals("WL") || series.contains("LEXIS");
    }

    /// `252 F.3d 1124`.
    public String whole() {
        return volume + " " + series + " " + number;
    }

    /// The first citation of a page, `252 F.3d 1124, 1135`, `2013 WL 5811261, at *7`.
    public String pinned(String pages) {
        return whole() + (isDatabase() ? ", at *" + pages : ", " + pages);
    }

    /// The later citation of a page (Indigo Book R13.2), `252 F.3d at 1135`, `2013 WL 5811261, at *7`.
    public String again(String pages) {
        return isDatabase() ? pinned(pages) : volume + " " + series + " at " + pages;
    }
}
