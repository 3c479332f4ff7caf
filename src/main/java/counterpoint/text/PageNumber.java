package counterpoint.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// The number of a page as an element of a page's markup gives it: in its words, `[*482]`, or in an attribute.
///
/// @param label the number, `482`; empty if the element gives none
/// @param stars what is printed before it; more than one say of which of several prints it is
/// @param series of which print it is, `1`; empty or no number if the element does not say
/// @param whole whether the number is all that the element says
record PageNumber(String label, String stars, String series, boolean whole) {
    private static final Pattern PRINTED = Pattern
            .compile("\\s*(?:\\[?(?<stars>\\*{1,3})\\]?\\s*)?(?:[Pp]age\\s+)?(?<label>[\\w .-]{1,16}?)\\s*\\]?\\s*");
    private static final Pattern SERIES = Pattern.compile("\\d{1,2}");

    static PageNumber of(Element element) {
        String words = NoteMarks.words(element);
        String stated = element.hasAttr("label") ? element.attr("label") : element.attr("data-label");
        Matcher printed = PRINTED.matcher(words);
        boolean alone = printed.matches();
        String label = !stated.isBlank() ? stated.strip() : alone ? printed.group("label") : "";
        String index = element.hasAttr("citation-index")
                ? element.attr("citation-index")
                : element.attr("data-citation-index");
        String stars = alone && printed.group("stars") != null ? printed.group("stars") : "*";
        String series = stars.length() > 1 ? Integer.toString(stars.length()) : index;
        return new PageNumber(label, stars, series, alone || (words.isEmpty() && element.childNodeSize() == 0));
    }

    /// As it is written in the text, `*482`.
    String written() {
        return stars + label;
    }

    /// What the mark of the page says: the number, and of which print it is, `482/1`.
    String marked() {
        return SERIES.matcher(series).matches() ? label + "/" + series : label;
    }
}
