package counterpoint.citation;

/// Reads the name of a case backwards from its citation: `Witt v. West Va. State Police, Troop 2`, `In re Gault`,
/// `Estate of Valverde ex rel. Padilla v. Dodge`.
///
/// It goes over capitalised words, connectors and abbreviations, at most [#REACH] characters, and stops at the end of
/// a sentence, a bracket, a quotation mark, another citation. Signals and introductory words are then cut off its left:
/// "In", "See", "Contrast this case to".
final class CaseNameScanner {
    /// No name is read farther back than this.
    static final int REACH = 300;

    private final Catalogue catalogue;
    private long steps;

    CaseNameScanner(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /// How many characters have been looked at so far.
    long steps() {
        return steps;
    }

    /// The name that ends before the citation at `core`, not reaching before `floor`.
    CaseName before(String text, int core, int floor) {
        int low = Math.max(floor, core - REACH);
        int end = Typography.skipBlanksBack(text, core, low);
        if (end == low) {
            return CaseName.NONE;
        }
        boolean comma = text.charAt(end - 1) == ',';
        if (comma) {
            end = Typography.skipBlanksBack(text, end - 1, low);
        }
        String docket = null;
        int docketStart = docketStart(text, end, low);
        if (docketStart >= 0) {
            int number = text.indexOf('.', docketStart) + 1;
            docket = text.substring(Math.min(number, end), end).strip();
            end = Typography.skipBlanksBack(text, docketStart, low);
            if (end > low && text.charAt(end - 1) == ',') {
                end = Typography.skipBlanksBack(text, end - 1, low);
            }
        }
        NameWalk walk = new NameWalk(catalogue, text, low, end, comma || docket != null);
        walk.back();
        steps += end - walk.at() + 1;
        return walk.name(docket);
    }

    /// Where `No. 05-2489` begins that ends at `end`; -1 if there is none.
    private static int docketStart(String text, int end, int low) {
        int at = end;
        while (at > low && end - at < 24 && !Typography.isBlank(text.charAt(at - 1))) {
            at--;
        }
        if (at == end || !Typography.isDigit(text.charAt(end - 1))) {
            return -1;
        }
        int word = Typography.skipBlanksBack(text, at, low);
        if (word - 3 >= low && text.startsWith("No.", word - 3)) {
            return word - 3;
        }
        return word - 4 >= low && text.startsWith("Nos.", word - 4) ? word - 4 : -1;
    }
}
