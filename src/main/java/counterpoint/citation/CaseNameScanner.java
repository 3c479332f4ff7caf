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

    private static final String SUPRA = "supra";
    private static final int LONGEST_DISTRICT = 40;
    private static final int LONGEST_UNNUMBERED = 24;

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
        int nameEnd = withoutSupra(text, withoutComma(text, end, low), low);
        boolean comma = nameEnd < end;
        nameEnd = withoutUnnumbered(text, nameEnd, low);
        DocketScanner.Docket docket = DocketScanner.before(text, nameEnd, low);
        if (docket.isPrinted()) {
            nameEnd = withoutComma(text, Typography.skipBlanksBack(text, docket.start(), low), low);
            nameEnd = withoutDistrict(text, nameEnd, low);
        }
        NameWalk walk = new NameWalk(catalogue, text, low, nameEnd, comma || docket.isPrinted());
        walk.back();
        steps += end - walk.at() + 1;
        return walk.name(docket.isPrinted() ? docket.in(text) : null);
    }

    private static int withoutComma(String text, int end, int low) {
        return end > low && text.charAt(end - 1) == ',' ? Typography.skipBlanksBack(text, end - 1, low) : end;
    }

    /// California repeats volume and reporter after it: `Smith, supra, 50 Cal.3d at p. 262`.
    private static int withoutSupra(String text, int end, int low) {
        int word = end - SUPRA.length();
        boolean supra = word > low && text.startsWith(SUPRA, word) && !Typography.isLetter(text.charAt(word - 1));
        return supra ? withoutComma(text, Typography.skipBlanksBack(text, word, low), low) : end;
    }

    /// Some old English reports have no volume, and stand before the reprint: `King v. Coate, Lofft. 73, 98 Eng. Rep.
    /// 539`.
    private int withoutUnnumbered(String text, int end, int low) {
        int page = end;
        while (page > low && Typography.isDigit(text.charAt(page - 1))) {
            page--;
        }
        int reporterEnd = Typography.skipBlanksBack(text, page, low);
        int comma = reporterEnd - 1;
        while (comma > Math.max(low, reporterEnd - LONGEST_UNNUMBERED) && text.charAt(comma) != ',') {
            comma--;
        }
        if (page == end || reporterEnd == page || comma <= low || text.charAt(comma) != ',') {
            return end;
        }
        AbbreviationTree.Found<PrintedSource> found = catalogue.afterNumber(text,
                Typography.skipBlanks(text, comma + 1));
        boolean english = found != null
                && found.end() == reporterEnd
                && found.value() instanceof Reporter reporter
                && reporter.jurisdiction().equals("Eng.");
        return english ? comma : end;
    }

    /// Ohio names the district before the docket: `State v. Smith, 1st Dist. Hamilton No. C-120001`.
    private static int withoutDistrict(String text, int end, int low) {
        for (int comma = end - 1; comma > Math.max(low, end - LONGEST_DISTRICT); comma--) {
            if (text.charAt(comma) == ',') {
                int word = Typography.skipBlanks(text, comma + 1);
                boolean district = Typography.isDigit(Typography.charAt(text, word))
                        && text.startsWith("Dist.", Typography.skipBlanks(text, Math.min(end, word + 4)));
                return district ? comma : end;
            }
        }
        return end;
    }
}
