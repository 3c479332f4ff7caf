package counterpoint.ui.model.palette;

import counterpoint.ui.theme.Texts;

/// Something that the palette offers.
///
/// @param kind what sort of thing
/// @param id names it where it is remembered; no two entries have the same
/// @param words its name
/// @param where where it is, `Smith v. Finkley · Majority`; empty if its name says it all
/// @param keys the keys that do the same; empty if there are none
/// @param go goes there, or does it
public record PaletteEntry(Kind kind, String id, String words, String where, String keys, Runnable go) {
    /// What sort of thing an entry is, in the order in which equals are listed.
    public enum Kind {
        /// Something that can be done.
        ACTION,
        /// A case of the library.
        CASE,
        /// One opinion of a case.
        OPINION,
        /// A section of an opinion.
        SECTION,
        /// A source that opinions cite.
        AUTHORITY,
        /// A doctrine of the library.
        DOCTRINE,
        /// A search that the reader saved.
        SEARCH;

        /// The kind in words.
        public String words() {
            return switch (this) {
                case ACTION -> Texts.of("palette.action");
                case CASE -> Texts.of("palette.case");
                case OPINION -> Texts.of("palette.opinion");
                case SECTION -> Texts.of("palette.section");
                case AUTHORITY -> Texts.of("palette.authority");
                case DOCTRINE -> Texts.of("palette.doctrine");
                case SEARCH -> Texts.of("palette.search");
            };
        }
    }

    /// An entry that no key reaches.
    PaletteEntry(Kind kind, String id, String words, String where, Runnable go) {
        this(kind, id, words, where, "", go);
    }
}
