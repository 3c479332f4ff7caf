package counterpoint.parse;

import counterpoint.language.Punctuation;
import counterpoint.opinion.Judge;
import counterpoint.opinion.OpinionKind;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the bylines of opinions.
///
/// A byline stands at the beginning of a line or after the end of a sentence, and names a judge in capitals with
/// the office (`BRENNAN, Circuit Judge.`), a justice (`JUSTICE SCALIA, with whom JUSTICE THOMAS joins,
/// dissenting.`), or the court (`PER CURIAM`). A text may also begin with the bare word `dissenting`.
final class BylineFinder {
    private static final String CAPITALS = "(?:(?:Mc|Mac|De|Di|La|Le|Van|O['\u2019])?[A-Z][A-Z'\u2019-]+|ST\\.|[A-Z]\\.)";
    private static final String NAME = CAPITALS + "(?:[ ]" + CAPITALS + "){0,3}(?:, [JS]R\\.)?";
    private static final String OFFICE = "(?:(?:Chief|Senior|Presiding|Acting|Associate|Circuit|District|Bankruptcy|Magistrate|Appellate"
            + "|United States|U\\.S\\.|CHIEF|CIRCUIT|DISTRICT|SENIOR) ){0,4}(?:Judge|Justice|JUDGE|JUSTICE)"
            + "|C\\. ?J\\.|P\\. ?J\\.|J\\.";
    private static final String DEED = "(?:(?i:concurring|dissenting)|concurs|dissents|respecting|specially|announced|delivered|filed)";
    /// Any words of a byline; the stop of an abbreviated office or address (`ALITO, J., joins`, `MR. JUSTICE`) does not
    /// end it.
    private static final String WORDS = "(?:[^.:\u2014]|(?<=\\b(?:C?JJ?|M[Rr][Ss]?|M[Ss]))\\.)";
    private static final String TAIL = "(?<tail>,?\\s{1,3}\\(?(?:(?:with whom|joined by)" + WORDS + "{0,400}?)?" + DEED
            + WORDS
            + "{0,200}?)";
    /// A byline ends with a stop, or with its line unless the line cannot be its last (`delivered the opinion of`).
    private static final String END = "(?<end>(?<!\\b(?:C?JJ?|M[Rr][Ss]?|M[Ss]))[.:\u2014]|(?<![ \\t\\r,]| of| the| and| in| part)[ \\t]*(?:\\r?\\n(?![ \\t]*[a-z])|$))";
    private static final Pattern JUDGE = Pattern
            .compile("(?<name>" + NAME + "), (?<office>" + OFFICE + ")" + TAIL + "?" + END);
    private static final Pattern JUSTICE = Pattern.compile(
            "(?:M(?:[Rr]|[Rr]?[Ss])\\. )?(?<office>(?:CHIEF )?JUSTICE|(?:Chief )?Justice|(?:Chief )?(?:Circuit )?Judge) (?<name>"
                    + NAME
                    + "|[A-Z][a-z]+(?: [A-Z][a-z]+)?)" + TAIL + END);
    /// `KAGAN, J., filed a dissenting opinion, in which …`: a line-up of opinions that stand elsewhere.
    private static final Pattern FILED = Pattern.compile("\\bfiled\\s+an?\\b");
    private static final Pattern SAYING = Pattern
            .compile("\\b(?:argue|wrote|write|said|say|contend|would|suggest|explain"
                    + "|note|state|observe|agree|believe|conclude|thought|found|reason|point)(?:s|d|ed)?\\b");
    private static final int LONGEST = 700;
    private static final int NEAR = 200;
    private static final Pattern COURT = Pattern.compile("PER CURIAM\\b[.:]?|Per Curiam[.:]?(?=\\s*\\n)");
    private static final Pattern BARE = Pattern.compile("(?i)(?:concurring|dissenting)[a-z ,]{0,60}[.:]?(?=\\s*\\n)");
    private static final Pattern JOINED = Pattern.compile(
            "(?:with whom|joined by)\\s+(?<names>.*?)(?:\\s+joins?\\b|,? (?:concurring|dissenting)|$)",
            Pattern.DOTALL);
    private static final Pattern JOINER = Pattern.compile(NAME + "|(?<=Justice |Judge )[A-Z][a-z]+");
    private static final Pattern RUNNING_CAPTION = Pattern.compile("\\s*Nos?\\. [\\w-]+,? .{3,160} v\\. .{3,160}");

    /// The bylines within a span, in order. A byline repeated by the headers of later pages is found once.
    List<Byline> find(String source, Span within, Removals pages) {
        List<Byline> found = new ArrayList<>();
        int first = pages.skipForward(source, within.start(), within.end());
        bare(source, first, within).ifPresent(found::add);
        int at = first;
        while (at < within.end()) {
            if (isCandidate(source, at, within, pages)) {
                Optional<Byline> byline = at(source, at, within);
                byline.ifPresent(next -> add(source, found, next));
                at = byline.map(next -> next.span().end()).orElse(at + 1);
                continue;
            }
            at++;
        }
        return found;
    }

    /// A byline that repeats the one before is the header of a page; if it says more, and stands just below, it is
    /// the byline and the one before was a header.
    private static void add(String source, List<Byline> found, Byline next) {
        if (FILED.matcher(next.span().of(source)).find()) {
            withoutLineUp(source, found, next);
        } else if (found.isEmpty() || !next.repeats(found.getLast())) {
            found.add(next);
        } else if (next.span().start() - found.getLast().span().end() < NEAR && next.says(found.getLast())) {
            found.set(found.size() - 1, next);
        }
    }

    /// The line-up that says who filed an opinion says before it who delivered the court's.
    private static void withoutLineUp(String source, List<Byline> found, Byline filed) {
        if (!found.isEmpty()) {
            Span last = found.getLast().span();
            if (filed.span().start() - last.end() < NEAR && last.of(source).contains("delivered")) {
                found.removeLast();
            }
        }
    }

    private static Optional<Byline> bare(String source, int at, Span within) {
        Matcher matcher = BARE.matcher(source).region(at, within.end());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        Span span = new Span(at, matcher.end());
        return Optional.of(new Byline(BylineKind.of(span.of(source)), Optional.empty(), List.of(), span, span));
    }

    private static boolean isCandidate(String source, int at, Span within, Removals pages) {
        if (!Character.isUpperCase(source.charAt(at)) || at + 3 >= within.end()) {
            return false;
        }
        char next = source.charAt(at + 1);
        boolean capitals = Character.isUpperCase(next) || next == 'c' || next == '\u2019' || next == '\''
                || next == '.';
        boolean justice = source.startsWith("Justice ", at)
                || source.startsWith("Mr", at)
                || source.startsWith("Ms", at)
                || source.startsWith("Chief J", at)
                || source.startsWith("Per C", at)
                || source.startsWith("Judge ", at);
        boolean inWord = at > 0 && Character.isLetterOrDigit(source.charAt(at - 1));
        if (inWord || (!capitals && !justice)) {
            return false;
        }
        if (at == within.start() || startsLine(source, at)) {
            return true;
        }
        int before = pages.skipBack(source, at, within.start());
        char last = before == 0 ? '\n' : source.charAt(before - 1);
        return before < at
                && (before == within.start() || Punctuation.isStop(last) || Punctuation.isCloser(last) || last == '_');
    }

    private static boolean startsLine(String source, int at) {
        int before = at;
        while (before > 0 && at - before < 100 && Punctuation.isSpace(source.charAt(before - 1))) {
            before--;
            if (source.charAt(before) == '\n') {
                return true;
            }
        }
        return before == 0;
    }

    private static Optional<Byline> at(String source, int at, Span within) {
        int limit = Math.min(within.end(), at + LONGEST);
        for (Pattern pattern : List.of(JUDGE, JUSTICE)) {
            Matcher matcher = pattern.matcher(source).region(at, limit);
            if (matcher.lookingAt() && !isProse(source, at, matcher)) {
                return Optional.of(byline(source, at, matcher));
            }
        }
        Matcher court = COURT.matcher(source).region(at, within.end());
        if (court.lookingAt()) {
            Span span = new Span(at, court.end());
            return Optional.of(
                    new Byline(OpinionKind.PER_CURIAM, Optional.empty(), List.of(), caption(source, span), span));
        }
        return Optional.empty();
    }

    /// `Justice Stevens, dissenting, argued that …` is a sentence of an opinion: it says what was said, or names the
    /// judge in small letters within a line.
    private static boolean isProse(String source, int at, Matcher matcher) {
        String tail = matcher.group("tail");
        String name = matcher.group("name");
        boolean small = name.length() > 2 && Character.isLowerCase(name.charAt(name.length() - 1));
        return (tail != null && SAYING.matcher(tail).find()) || (small && !startsLine(source, at));
    }

    private static Byline byline(String source, int at, Matcher matcher) {
        String tail = matcher.group("tail") == null ? "" : matcher.group("tail");
        Judge judge = new Judge(JudgeNames.usual(matcher.group("name")), Optional.of(office(matcher.group("office"))));
        Span span = Texts.trim(source, new Span(at, matcher.end()));
        return new Byline(BylineKind.of(tail), Optional.of(judge), joined(tail), caption(source, span), span);
    }

    private static String office(String printed) {
        return printed.equals(printed.toUpperCase(Locale.ROOT)) && printed.length() > 5
                ? JudgeNames.usual(printed)
                : printed;
    }

    private static List<String> joined(String tail) {
        Matcher matcher = JOINED.matcher(tail);
        List<String> names = new ArrayList<>();
        while (matcher.find()) {
            Matcher name = JOINER.matcher(matcher.group("names"));
            while (name.find()) {
                String surname = JudgeNames
                        .usual(name.group().replaceFirst("^(?:M[RS]+$|(?:THE )?(?:CHIEF )?JUSTICE ?)", ""));
                if (!surname.isBlank() && !surname.endsWith(".") && !names.contains(surname)) {
                    names.add(surname);
                }
            }
        }
        return names;
    }

    /// The line directly above a byline belongs to it if it names docket and parties.
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
        boolean names = apart && RUNNING_CAPTION.matcher(above.of(source)).matches();
        return names ? new Span(above.start(), byline.end()) : byline;
    }
}
