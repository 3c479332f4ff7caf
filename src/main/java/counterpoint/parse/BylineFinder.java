package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the bylines of opinions.
///
/// A byline stands at the beginning of a line or after the end of a sentence, in one of the forms in which courts sign
/// (`BylineForms`). A text may also begin with the bare word `dissenting`. Not every byline opens an opinion
/// (`OpeningBylines`).
final class BylineFinder {
    private static final Pattern BARE = Pattern.compile("(?i)(?:concurring|dissenting)[a-z ,]{0,60}[.:]?(?=\\s*\\n)");
    private static final Pattern RUNNING_CAPTION = Pattern
            .compile("\\s*(?:Nos?\\. [\\w-]+|\\d{2}-\\d{2,6}),? .{3,160} v\\. .{3,160}");
    private static final Pattern DELIVERY = Pattern
            .compile("(?i)\\s*(?:the )?opinion of the court was (?:delivered|announced|filed) by:?\\s*");
    /// What may stand at the right of a byline's line.
    private static final Pattern FILED = Pattern.compile("[ \\t]{2,}(?:FILED|DECIDED|Filed|Decided)\\b[^\\n]{0,60}");
    /// The number of the paragraph that a byline opens: `¶ 59`, `[¶1]`, `{¶ 12}`.
    private static final Pattern NUMBER = Pattern.compile("[\\[{]?¶ ?\\d{1,4}\\.?[\\]}]?");
    /// The word that a database prints before a byline: `Concur PIERCE, Circuit Judge, concurring:`.
    private static final Pattern WORD = Pattern.compile("(?:Concur|Dissent|Opinion) (?=\\p{Lu}{2})");
    /// What a database prints before the judge: `The opinion of the court was delivered by: Mr. Justice Baer`.
    private static final Pattern DELIVERED = Pattern
            .compile("(?i:(?:the )?opinion of the court was (?:delivered|announced|filed) by:) ?(?=\\p{Lu})");
    private static final Pattern WRITTEN_BY = Pattern.compile("(?:Concur|Dissent|Opinion) by: .{2,80}");
    private static final int LONGEST_NUMBER = 10;
    /// What begins nearer to the end is no byline.
    private static final int SHORTEST = 3;

    /// The bylines that open opinions within a span, in order.
    List<Byline> find(String source, Span within, Removals pages) {
        List<BylineForms.Found> found = new ArrayList<>();
        int first = pages.skipForward(source, within.start(), within.end());
        int at = nextBeginning(source, first, within.end());
        while (at < within.end()) {
            int last = found.isEmpty() ? -1 : found.getLast().byline().span().end();
            int after = at + 1;
            Optional<BylineForms.Found> byline = at(source, at, last, within, pages);
            if (byline.isPresent()) {
                found.add(byline.get());
                after = byline.get().byline().span().end();
            }
            at = nextBeginning(source, after, within.end());
        }
        List<Byline> opening = new ArrayList<>();
        bare(source, first, within).ifPresent(opening::add);
        opening.addAll(new OpeningBylines(source, pages, within, withChief(source, found)).opening());
        return opening;
    }

    private static Optional<Byline> bare(String source, int at, Span within) {
        Matcher matcher = BARE.matcher(source).region(at, within.end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(at, matcher.end());
        return Optional.of(new Byline(BylineKind.of(span.of(source)), Optional.empty(), List.of(), span, span));
    }

    /// The next capital or sign of a paragraph's number with which a byline may begin; `limit` if there is none. Every
    /// character of a source is asked, so that nothing may be made for it.
    private static int nextBeginning(String source, int from, int limit) {
        for (int at = from; at + SHORTEST < limit; at++) {
            char c = source.charAt(at);
            if ((Character.isUpperCase(c) || isNumberSign(c))
                    && (at == 0 || !Character.isLetterOrDigit(source.charAt(at - 1)))) {
                return at;
            }
        }
        return limit;
    }

    private static boolean isNumberSign(char c) {
        return c == '\u00B6' || c == '[' || c == '{';
    }

    /// @param last where the byline before ends; a title that no stop ends may stand above a byline
    private static Optional<BylineForms.Found> at(String source, int at, int last, Span within, Removals pages) {
        boolean letter = !isNumberSign(source.charAt(at));
        boolean prefixed = !letter || startsWithWord(source, at);
        boolean line = at == within.start() || startsLine(source, at, pages);
        boolean opens = line && isOpen(source, at, last, within, pages);
        int after = prefixed ? afterNumber(source, at, within) : at;
        int name = after < 0 && letter ? at : after;
        if (name < 0 || (name > at && !opens) || (!opens && !isCapital(source, at))
                || (!line && !endsSentence(source, at, within, pages))) {
            return Optional.empty();
        }
        return BylineForms.at(source, name, within, opens).map(found -> from(source, at, found));
    }

    private static boolean startsWithWord(String source, int at) {
        return source.startsWith("The opinion ", at) || source.startsWith("Concur ", at)
                || source.startsWith("Dissent ", at)
                || source.startsWith("Opinion ", at);
    }

    private static int afterNumber(String source, int at, Span within) {
        Matcher number = NUMBER.matcher(source).region(at, Math.min(within.end(), at + LONGEST_NUMBER));
        if (!number.lookingAt() && !number.usePattern(WORD).useTransparentBounds(true).lookingAt()
                && !number.usePattern(DELIVERED).region(at, within.end()).lookingAt()) {
            return -1;
        }
        int name = number.end();
        while (name < within.end() && Punctuation.isSpace(source.charAt(name)) && source.charAt(name) != '\n') {
            name++;
        }
        return name + SHORTEST < within.end() && Character.isUpperCase(source.charAt(name)) ? name : -1;
    }

    /// The same bylines, with the name of the Chief Justice where the office alone is named.
    private static List<BylineForms.Found> withChief(String source, List<BylineForms.Found> found) {
        if (found.stream().map(BylineForms.Found::byline).noneMatch(BylineFinder::namesOffice)) {
            return found;
        }
        Optional<Judge> chief = TitledOpinions.chief(source, new Span(0, source.length()))
                .map(name -> new Judge(name, Optional.of("Chief Justice")));
        return found.stream()
                .map(each -> namesOffice(each.byline())
                        ? new BylineForms.Found(each.byline().by(chief), each.manner())
                        : each)
                .toList();
    }

    private static boolean namesOffice(Byline byline) {
        return byline.author().isEmpty() && byline.kind() != OpinionKind.PER_CURIAM;
    }

    /// The byline with the number of its paragraph and the caption above it.
    private static BylineForms.Found from(String source, int at, BylineForms.Found found) {
        Byline byline = found.byline();
        Matcher filed = FILED.matcher(source).region(byline.span().end(), source.length());
        Span span = new Span(at, filed.lookingAt() ? filed.end() : byline.span().end());
        Span caption = caption(source, span);
        boolean delivered = byline.kind() == OpinionKind.LEAD
                && (caption.start() < span.start()
                        ? DELIVERY.matcher(lineAt(source, caption.start())).matches()
                        : DELIVERED.matcher(source).region(at, source.length()).lookingAt());
        OpinionKind kind = delivered ? OpinionKind.MAJORITY : byline.kind();
        return new BylineForms.Found(
                new Byline(kind, byline.author(), byline.joined(), caption, span), found.manner());
    }

    private static String lineAt(String source, int at) {
        return source.substring(at, Texts.lineEnd(source, at));
    }

    /// Whether a judge may be named in capitals here, or addressed by the office.
    private static boolean isCapital(String source, int at) {
        char next = source.charAt(at + 1);
        return Character.isUpperCase(next) || next == 'c' || next == '\u2019' || next == '\'' || next == '.'
                || next == ' '
                || source.startsWith("Justice ", at) || source.startsWith("Mr", at) || source.startsWith("Ms", at)
                || source.startsWith("Chief J", at) || source.startsWith("Per C", at)
                || (source.startsWith("Judge", at)
                        && Punctuation.isSpace(source.charAt(Math.min(source.length() - 1, at + 5))));
    }

    private static boolean endsSentence(String source, int at, Span within, Removals pages) {
        int before = pages.skipBack(source, at, within.start());
        char last = before == 0 ? '\n' : source.charAt(before - 1);
        boolean initial = last == '.' && before - within.start() > 2
                && Character.isUpperCase(source.charAt(before - 2)) && source.charAt(before - 2) != 'I'
                && Punctuation.isSpace(source.charAt(before - 3));
        return before < at
                && !initial
                && (before == within.start() || Punctuation.isStop(last) || Punctuation.isCloser(last) || last == '_');
    }

    /// Whether no sentence goes on into this line: the text before has ended, or a blank line lies between.
    private static boolean isOpen(String source, int at, int last, Span within, Removals pages) {
        int before = pages.skipBack(source, at, within.start());
        if (before == within.start() || before == last) {
            return true;
        }
        char sign = source.charAt(before - 1);
        int line = source.indexOf('\n', before);
        boolean blank = line >= 0 && line < at && source.substring(line + 1, at).indexOf('\n') >= 0;
        return ",;([\u2013-".indexOf(sign) < 0 && (blank || !Character.isLowerCase(sign));
    }

    /// Whether a line begins here, but for its number.
    private static boolean startsLine(String source, int at, Removals pages) {
        int before = at;
        while (before > 0 && at - before < 100) {
            boolean space = Punctuation.isSpace(source.charAt(before - 1));
            if (!space && !(Texts.isDigit(source.charAt(before - 1)) && pages.overlaps(new Span(before - 1, before)))) {
                return false;
            }
            before--;
            if (source.charAt(before) == '\n') {
                return true;
            }
        }
        return before == 0;
    }

    /// The line directly above a byline belongs to it if it names docket and parties, or says that the opinion of the
    /// court was delivered by the judge named below.
    private static Span caption(String source, Span byline) {
        int aboveEnd = byline.start();
        while (aboveEnd > 0 && byline.start() - aboveEnd < 100 && Punctuation.isSpace(source.charAt(aboveEnd - 1))) {
            aboveEnd--;
        }
        int aboveStart = aboveEnd;
        while (aboveStart > 0 && aboveEnd - aboveStart < 400 && source.charAt(aboveStart - 1) != '\n') {
            aboveStart--;
        }
        boolean apart = source.substring(aboveEnd, byline.start()).indexOf('\n') >= 0;
        Span above = Texts.trim(source, new Span(aboveStart, aboveEnd));
        boolean names = apart
                && (RUNNING_CAPTION.matcher(above.of(source)).matches()
                        || DELIVERY.matcher(above.of(source)).matches()
                        || WRITTEN_BY.matcher(above.of(source)).matches());
        return names ? new Span(above.start(), byline.end()) : byline;
    }
}
