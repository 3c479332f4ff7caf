package counterpoint.edition;

import java.util.regex.Pattern;

/// Tells whether what only one print has are reporter citations and nothing else.
///
/// A publisher adds them to what the court wrote: `Id. at 594, 118 S.Ct. 1584` (Indigo Book R12 asks for one reporter
/// only). A volume or page that was not yet known is a dash: `— U.S. —`.
final class ParallelCitations {
    private static final String BLANK = "[-\u2013\u2014_]{1,4}";
    private static final String REPORTER = "(?=[^,;]{0,24}\\.|WL|LEXIS)[A-Z][A-Za-z.\u2019']*(?: ?(?:[A-Z][A-Za-z.\u2019']*|\\d{1,2}[dht]{1,2}))*\\.?";
    private static final String CITATION = "(?:\\d{1,4}|" + BLANK + ") " + REPORTER + " (?:\\d{1,7}|" + BLANK + ")"
            + "(?:, \\d{1,5}(?:[-\u2013]\\d{1,5})?)*";
    private static final Pattern CITATIONS = Pattern.compile(
            "[\\s,;.)]*" + CITATION + "(?:[,;]? ?" + CITATION + ")*[\\s,;.()\u201D\"]*");

    private ParallelCitations() {
    }

    static boolean are(String text) {
        return CITATIONS.matcher(text).matches();
    }
}
