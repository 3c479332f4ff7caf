package counterpoint.parse;

import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the opinion that stands unsigned before separate writings: a majority pasted without its byline, the order from
/// whose denial of rehearing judges dissent.
///
/// It begins with the first paragraph of running text. The caption, counsel and the panel are none.
final class UnsignedOpening {
    /// Small letters of a paragraph of running text, and of all of them.
    private static final int FEWEST = 120;
    private static final int FEWEST_IN_ALL = 250;
    /// In capitals stand names of parties and courts; of running text at least so many letters are small.
    private static final double SMALL = 0.85;
    private static final Pattern SENTENCE_END = Pattern
            .compile("[.?!:][\"'\u201D\u2019)\\]]*(?:\\d{1,2}|\\*)?(?:\\s|$)");
    private static final Pattern HEAD_MATTER = Pattern.compile(
            "(?i)\\bargued the cause\\b|\\bon the briefs?\\b|\\bfor (?:the )?(?:plaintiff|defendant|appell|petitioner|respondent|amic)"
                    + "|^\\s*(?:on )?(?:appeals? from|petitions? for|before\\b|certiorari|writ of|syllabus|summary)");
    private static final Pattern HEADING = Pattern
            .compile("(?:[IVX]+|[A-Z]|\\d{1,2})\\.(?: .{0,100})?|[A-Z][A-Z ]{3,60}");

    private final String source;

    UnsignedOpening(String source) {
        this.source = source;
    }

    /// The unsigned opinion in what stands before the first byline; empty if there is no running text.
    Optional<Span> in(Span before) {
        List<TextLine> lines = TextLine.in(source, before);
        int first = 0;
        while (first < lines.size()) {
            int last = isProse(lines.get(first).span()) ? first : paragraphEnd(lines, first);
            Span paragraph = new Span(lines.get(first).span().start(), lines.get(last).span().end());
            if (isProse(paragraph)) {
                Span opinion = Texts.trim(source, new Span(heading(lines, first), before.end()));
                return small(opinion.of(source)) < FEWEST_IN_ALL ? Optional.empty() : Optional.of(opinion);
            }
            first = last + 1;
        }
        return Optional.empty();
    }

    /// The last line before a blank one; a line of its own if it is blank.
    private int paragraphEnd(List<TextLine> lines, int first) {
        int last = first;
        while (!lines.get(first).isBlank(source) && last + 1 < lines.size() && !lines.get(last + 1).isBlank(source)) {
            last++;
        }
        return last;
    }

    private boolean isProse(Span paragraph) {
        String words = paragraph.of(source);
        long letters = words.chars().filter(Character::isLetter).count();
        int small = small(words);
        return small >= FEWEST && small >= SMALL * letters && SENTENCE_END.matcher(words).find()
                && !HEAD_MATTER.matcher(words).find();
    }

    private static int small(String words) {
        return (int) words.chars().filter(Character::isLowerCase).count();
    }

    /// Where the heading begins that stands above a line; the line's own beginning if none does.
    private int heading(List<TextLine> lines, int line) {
        int above = line - 1;
        while (above >= 0 && lines.get(above).isBlank(source)) {
            above--;
        }
        boolean headed = above >= 0 && HEADING.matcher(lines.get(above).printed(source).of(source)).matches();
        return lines.get(headed ? above : line).span().start();
    }
}
