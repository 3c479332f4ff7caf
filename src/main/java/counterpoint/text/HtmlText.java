package counterpoint.text;

/// Writes words so that HTML, and XML too, show them as they stand.
public final class HtmlText {
    /// Stands for a character that HTML cannot show.
    private static final char REPLACEMENT = '\uFFFD';

    private HtmlText() {
    }

    /// Appends the words from `start` up to `end`, fit for an element's text and for an attribute in any quotation
    /// marks.
    public static void append(StringBuilder html, String words, int start, int end) {
        int at = start;
        while (at < end) {
            int character = words.codePointAt(at);
            append(html, character);
            at += Character.charCount(character);
        }
    }

    /// The words with a sign for each character that neither HTML nor XML can hold; markup is left as it is.
    public static String shown(String words) {
        StringBuilder shown = new StringBuilder(words.length());
        words.codePoints().forEach(character -> shown.appendCodePoint(isAllowed(character) ? character : REPLACEMENT));
        return shown.toString();
    }

    private static void append(StringBuilder html, int character) {
        switch (character) {
            case '&' -> html.append("&amp;");
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '"' -> html.append("&quot;");
            case '\'' -> html.append("&#39;");
            case '\r' -> html.append("&#13;");
            default -> html.appendCodePoint(isAllowed(character) ? character : REPLACEMENT);
        }
    }

    /// HTML and XML have no control characters, lone surrogates or non-characters; a sign stands for each.
    private static boolean isAllowed(int character) {
        boolean whitespace = character == '\t' || character == '\n';
        boolean control = Character.isISOControl(character) && !whitespace;
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        boolean nonCharacter = (character & 0xfffe) == 0xfffe || (character >= 0xfdd0 && character <= 0xfdef);
        return !control && !surrogate && !nonCharacter;
    }
}
