package counterpoint.parse;

import counterpoint.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the opinion that stands unsigned before separate writings: a majority pasted without its byline, the order from
/// whose denial of rehearing judges dissent.
///
/// It begins with the first paragraph of running text. The caption, counsel and the panel are none, nor is what a court or
/// a publisher sets before an opinion to sum it up: a syllabus, or a synopsis with its headnotes.
///
/// ```
/// Upon determination that conflict existed, the Supreme Court, Alice Robie Resnick, J., held that: (1) wrongful death action
/// was not special proceeding, and thus order was not appealable ….
/// [1] Appeal and Error 30k70(8) Most Cited Cases The denial of a motion for summary judgment generally ….
/// ```
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
    /// The title of a summary, alone on its line.
    private static final Pattern SUMMARY = Pattern
            .compile(
                    "(?i)(?:(?:case|editor(?:ial|'s|\u2019s)|west) )?(?:syllabus|synopsis|summary|headnotes?|overview)[*:.]?");
    /// The title of an opinion, below which no summary goes on.
    private static final Pattern OPENING = Pattern
            .compile("(?:PER CURIAM|(?:[A-Z]+ ){0,3}(?:OPINION|ORDER|DECISION|MEMORANDUM))[*:.]?");
    /// Words that stand in summaries, below which the opinion is still to come; so do the panel's line, and a line of counsel,
    /// which ends with the party.
    private static final Pattern FRONT = Pattern.compile(
            "\\b(?:J\\.|Judge|Justice), (?:held\\b|(?:concurred|dissented|filed)\\b[^.]{0,60}\\bopinions?\\b)|Most Cited Cases"
                    + "|^\\s*Before:? .{3,300}\\b(?:JJ?\\.|Judges?\\.?|Justices?\\.?)\\s*$"
                    + "|^.{3,300}, for (?:the )?(?:[Aa]ppell|[Pp]etitioner|[Rr]espondent|[Pp]laintiff|[Dd]efendant|[Aa]mic)[\\w-]*\\.?\\s*$",
            Pattern.DOTALL);
    /// Behind so many paragraphs of running text without such words no summary goes on.
    private static final int MOST_PROSE = 3;
    private static final Pattern HEADING = Pattern
            .compile("(?:[IVX]+|[A-Z]|\\d{1,2})\\.(?: .{0,100})?|[A-Z][A-Z ]{3,60}");

    private final String source;

    UnsignedOpening(String source) {
        this.source = source;
    }

    /// The unsigned opinion in what stands before the first byline; empty if there is no running text.
    Optional<Span> in(Span before) {
        List<TextLine> lines = TextLine.in(source, before);
        int first = front(lines);
        while (first < lines.size()) {
            int last = lastOfParagraph(lines, first);
            Span paragraph = paragraph(lines, first, last);
            if (isProse(paragraph)) {
                Span opinion = Texts.trim(source, new Span(heading(lines, first), before.end()));
                return small(opinion.of(source)) < FEWEST_IN_ALL ? Optional.empty() : Optional.of(opinion);
            }
            first = last + 1;
        }
        return Optional.empty();
    }

    /// The index after the last line of what is set before an opinion.
    private int front(List<TextLine> lines) {
        int end = 0;
        int first = 0;
        int prose = 0;
        while (first < lines.size() && prose < MOST_PROSE) {
            int last = lastOfParagraph(lines, first);
            Span paragraph = paragraph(lines, first, last);
            if (is(SUMMARY, lines.get(first))) {
                while (first < lines.size() && !is(OPENING, lines.get(first))) {
                    first++;
                }
                end = first;
            } else {
                boolean front = FRONT.matcher(paragraph.of(source)).find();
                prose = front ? 0 : isProse(paragraph) ? prose + 1 : prose;
                first = last + 1;
                end = front ? first : end;
            }
        }
        return end;
    }

    private boolean is(Pattern title, TextLine line) {
        return title.matcher(line.printed(source).of(source)).matches();
    }

    private static Span paragraph(List<TextLine> lines, int first, int last) {
        return new Span(lines.get(first).span().start(), lines.get(last).span().end());
    }

    /// The last line of the paragraph that begins on a line, which is a whole one if it has running text enough.
    private int lastOfParagraph(List<TextLine> lines, int first) {
        return isProse(lines.get(first).span()) ? first : paragraphEnd(lines, first);
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
