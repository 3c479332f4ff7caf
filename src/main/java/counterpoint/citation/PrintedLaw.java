package counterpoint.citation;

import java.util.Optional;

/// The code with which a law is cited.
///
/// @param reporter the code in its normal form, `U.S.C.`
/// @param volume the title, chapter or volume, `42`; empty if the code has none
/// @param prefix all of the normal form that stands before the section, `42 U.S.C. §`
public record PrintedLaw(String reporter, Optional<String> volume, String prefix) {
    /// A code without a title.
    static PrintedLaw of(Code code) {
        return new PrintedLaw(code.abbreviation(), Optional.empty(), code.form());
    }

    /// A code whose title, or volume, stands before it.
    ///
    /// A `#` in the code's normal form marks where the title goes: `Vt. Stat. Ann. tit. #, §`.
    static PrintedLaw of(String volume, Code code) {
        String prefix = code.form().indexOf('#') < 0
                ? volume + " " + code.form()
                : code.form().replace("#", volume);
        return new PrintedLaw(code.abbreviation(), Optional.of(volume), prefix);
    }

    /// The same code with a sign before its sections, if its normal form has none.
    PrintedLaw signed() {
        return prefix.endsWith("§") ? this : new PrintedLaw(reporter, volume, prefix + " §");
    }

    /// The normal form of a section.
    String form(String section) {
        return section.isEmpty() ? prefix : prefix + " " + section;
    }
}
