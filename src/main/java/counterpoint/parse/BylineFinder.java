package counterpoint.parse;

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
    private static final String OFFICE =
            "(?:(?:Chief|Senior|Presiding|Acting|Associate|Circuit|District|Bankruptcy|Magistrate|Appellate"
                    + "|United States|U\\.S\\.|CHIEF|CIRCUIT|DISTRICT|SENIOR) ){0,4}(?:Judge|Justice|JUDGE|JUSTICE)"
                    + "|C\\. ?J\\.|P\\. ?J\\.|J\\.";
    private static final String TAIL = "(?<tail>(?:, (?:with whom|joined by|concurring|dissenting|respecting|specially"
            + "|announced|delivered)|(?: concurring| dissenting| delivered| announced| filed))[^.:\u2014]{0,400}?)?";
    private static final Pattern JUDGE =
            Pattern.compile("(?<name>" + NAME + "), (?<office>" + OFFICE + ")" + TAIL + "(?<end>[.:\u2014]|,?\\s*$|\\s*\\n)",
                    Pattern.MULTILINE);
    private static final Pattern JUSTICE = Pattern.compile(
            "(?<office>(?:CHIEF )?JUSTICE|(?:Chief )?Justice|(?:Chief )?(?:Circuit )?Judge) (?<name>" + NAME
                    + "|[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?<tail>(?:,? (?:with whom|joined by|concurring|dissenting|delivered"
                    + "|announced))[^.:]{0,400}?)(?<end>[.:]|\\s*\\n)");
    private static final Pattern COURT = Pattern.compile("PER CURIAM\\b[.:]?|Per Curiam[.:]?(?=\\s*\\n)");
    private static final Pattern BARE = Pattern.compile("(?i)(?:concurring|dissenting)[a-z ,]{0,60}[.:]?(?=\\s*\\n)");
    private static final Pattern JOINED =
            Pattern.compile("(?:with whom|joined by)\\s+(?<names>.*?)(?:\\s+joins?\\b|,? (?:concurring|dissenting)|$)",
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
                if (byline.isPresent()
                        && (found.isEmpty() || !byline.get().repeats(found.getLast()))) {
                    found.add(byline.get());
                    at = byline.get().span().end();
                    continue;
                }
            }
            at++;
        }
        return found;
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
        boolean capitals = Character.isUpperCase(next) || next == 'c' || next == '\u2019' || next == '\'' || next == '.';
        boolean justice = source.startsWith("Justice ", at)
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
        return before < at && (before == within.start() || Texts.isStop(last) || Texts.isCloser(last) || last == '_');
    }

    private static boolean startsLine(String source, int at) {
        int before = at;
        while (before > 0 && at - before < 100 && Texts.isSpace(source.charAt(before - 1))) {
            before--;
            if (source.charAt(before) == '\n') {
                return true;
            }
        }
        return before == 0;
    }

    private static Optional<Byline> at(String source, int at, Span within) {
        Matcher judge = JUDGE.matcher(source).region(at, within.end());
        if (judge.lookingAt()) {
            return Optional.of(byline(source, at, judge));
        }
        Matcher justice = JUSTICE.matcher(source).region(at, within.end());
        if (justice.lookingAt()) {
            return Optional.of(byline(source, at, justice));
        }
        Matcher court = COURT.matcher(source).region(at, within.end());
        if (court.lookingAt()) {
            Span span = new Span(at, court.end());
            return Optional.of(
                    new Byline(OpinionKind.PER_CURIAM, Optional.empty(), List.of(), caption(source, span), span));
        }
        return Optional.empty();
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
        if (matcher.find()) {
            Matcher name = JOINER.matcher(matcher.group("names"));
            while (name.find()) {
                String surname = JudgeNames.usual(name.group().replaceFirst("^(?:THE )?(?:CHIEF )?JUSTICE ?", ""));
                if (!surname.isBlank()) {
                    names.add(surname);
                }
            }
        }
        return names;
    }

    /// The line directly above a byline belongs to it if it names docket and parties.
    private static Span caption(String source, Span byline) {
        int aboveEnd = byline.start();
        while (aboveEnd > 0 && byline.start() - aboveEnd < 100 && Texts.isSpace(source.charAt(aboveEnd - 1))) {
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
