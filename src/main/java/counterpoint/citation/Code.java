package counterpoint.citation;

/// A body of law: a code cited by title and section, rules cited by number, a constitution.
///
/// @param form the normal form that its numbers follow, with a sign where it has one: `U.S.C. §`, `Fed. R. Evid.`
/// @param kind [CitationKind#STATUTE], [CitationKind#REGULATION], [CitationKind#RULE] or [CitationKind#CONSTITUTION]
/// @param numbering where its numbers stand
public record Code(String form, CitationKind kind, Numbering numbering) implements PrintedSource {
    /// Where the numbers of a code stand.
    public enum Numbering {
        /// A title before it, a section after it: `42 U.S.C. § 1983`.
        TITLE,
        /// A volume before it, a page after it: `110 Stat. 1214`.
        PAGE,
        /// Sections follow at once: `Fed. R. Evid. 704`, `RCW 9A.32.030`.
        ALONE,
        /// A word of prose unless a sign or "section" follows: `Penal Code § 187`.
        SIGN,
        /// Only before a number with a colon: `R. 4:46-2`.
        COLON,
        /// Its sections stand before it: `s. 939.48, Stats.`
        AFTER
    }

    /// The code without the sign of its sections, `U.S.C.`.
    @Override
    public String abbreviation() {
        int title = form.indexOf(" tit. #");
        if (title > 0) {
            return form.substring(0, title);
        }
        return form.endsWith(" §") || form.endsWith(" art.") ? form.substring(0, form.lastIndexOf(' ')) : form;
    }

    /// Whether a number stands before it.
    boolean followsNumber() {
        return numbering == Numbering.TITLE || numbering == Numbering.PAGE;
    }
}
