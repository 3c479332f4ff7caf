package counterpoint.authority;

import java.util.Optional;

/// What a citation names within its authority: a page, a section of a code, a paragraph, or nothing.
///
/// @param kind what it is
/// @param number the first number; [PrintedPage#NONE] if there is none that can be counted with
record Pin(Kind kind, int number) {
    /// What the number counts.
    enum Kind {
        NONE,
        PAGE,
        /// A page of a database, `*4`.
        STAR,
        SECTION,
        PARAGRAPH
    }

    private static final Pin BARE = new Pin(Kind.NONE, PrintedPage.NONE);

    static Pin of(Optional<String> printed) {
        if (printed.isEmpty() || printed.get().isEmpty()) {
            return BARE;
        }
        String pin = printed.get();
        Kind kind = switch (pin.charAt(0)) {
            case '§' -> Kind.SECTION;
            case '¶' -> Kind.PARAGRAPH;
            case '*' -> Kind.STAR;
            default -> Kind.PAGE;
        };
        return new Pin(kind, PrintedPage.first(pin));
    }

    boolean isBare() {
        return kind == Kind.NONE;
    }

    boolean isPage() {
        return kind == Kind.PAGE;
    }
}
