package counterpoint.authority;

/// How far an opinion goes into an authority, from a bare mention to a discussion.
///
/// The four steps are those by which citators have long graded treatment (KeyCite's depth of treatment: mentioned,
/// cited, discussed, examined). There they are measured in pages; here in passages, since prints differ in their pages.
/// A passage is about an authority if a sentence of it names the authority, or if it cites the authority at least twice
/// by itself, that is neither in a string of citations nor in a parenthetical: who only supports a sentence cites once,
/// who discusses comes back to it.
public enum Depth {
    /// Only in a string of citations (Indigo Book R4.3) without a word on it, in a parenthetical of another authority, or
    /// as its later history.
    MENTIONED,
    /// By itself at least once, but no passage is about it.
    CITED,
    /// One or two passages are about it.
    DISCUSSED,
    /// Three or more passages are about it.
    EXAMINED;

    private static final int MANY = 3;

    /// @param passages how many passages are about it
    /// @param alone how often it is mentioned by itself
    static Depth of(int passages, int alone) {
        if (passages >= MANY) {
            return EXAMINED;
        }
        if (passages > 0) {
            return DISCUSSED;
        }
        return alone > 0 ? CITED : MENTIONED;
    }
}
