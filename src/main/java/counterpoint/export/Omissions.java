package counterpoint.export;

import counterpoint.authority.Mention;
import counterpoint.casefile.Edition;
import counterpoint.citation.Citation;
import counterpoint.citation.CitationKind;
import counterpoint.opinion.Place;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Finds the citations in words that are quoted, with all that goes with them, so that they can be left out.
///
/// A citation sentence goes with its full stop, a citation clause with its commas; of a case that is part of the sentence
/// (`In Quezada v. County of Bernalillo, 944 F.2d 710, 715 (10th Cir. 1991), we held`) the name stays.
final class Omissions {
    private static final String ENDS = ".?!\u201D\u2019\"";

    private final String text;
    private final List<Span> cuts = new ArrayList<>();
    private int count;

    private Omissions(String text) {
        this.text = text;
    }

    /// The citations within a part of a print.
    static Omissions in(Edition edition, Place part) {
        Omissions omissions = new Omissions(edition.opinion().block(part).text().text());
        for (Mention mention : edition.mentions()) {
            Citation citation = mention.citation();
            Place place = citation.place();
            if (place.footnote() == part.footnote()
                    && place.block() == part.block()
                    && part.clean().contains(place.clean())
                    && isLeftOut(citation.kind())) {
                omissions.add(edition, citation, part.clean());
            }
        }
        return omissions;
    }

    private static boolean isLeftOut(CitationKind kind) {
        return switch (kind) {
            case FULL, SHORT, ID, SUPRA, SECONDARY, RECORD, INTERNAL -> true;
            // Prose names laws as it names cases: "under 42 U.S.C. § 1983".
            case NAME, STATUTE, RULE, CONSTITUTION, REGULATION -> false;
        };
    }

    /// What is to be left out, in order, in the block's clean text.
    List<Span> cuts() {
        return List.copyOf(cuts);
    }

    /// How many citations that is.
    int count() {
        return count;
    }

    private void add(Edition edition, Citation citation, Span within) {
        Span clean = citation.place().clean();
        if (!cuts.isEmpty() && cuts.getLast().end() > clean.start()) {
            // Within the parenthetical of the one before.
            return;
        }
        int start = signal(citation, clean.start(), within.start());
        int end = parentheticals(clean.end(), within.end());
        count += citation.isParallel() ? 0 : 1;
        int last = before(start, within.start());
        boolean textual = last >= within.start() && Character.isLetterOrDigit(text.charAt(last)) && !follows(start);
        if (textual) {
            addCore(edition, citation, end);
        } else {
            cut(widened(start, end, within));
        }
    }

    /// Whether only a semicolon, a comma or a signal stands between the citation left out before and this place.
    private boolean follows(int start) {
        return !cuts.isEmpty() && text.substring(cuts.getLast().end(), start).matches("[;,\\s\\p{L}.]{0,24}")
                && text.substring(cuts.getLast().end(), start).indexOf(';') >= 0;
    }

    private void addCore(Edition edition, Citation citation, int end) {
        int core = citation.core()
                .map(raw -> edition.opinion().block(citation.place()).text().cleanOffset(raw.start()))
                .orElse(end);
        int from = before(core, citation.place().clean().start());
        boolean comma = from >= 0 && text.charAt(from) == ',';
        cut(new Span(Math.min(end, comma ? from : core), end));
    }

    private int signal(Citation citation, int start, int floor) {
        int at = start;
        String signal = citation.signal().orElse("");
        int end = before(at, floor) + 1;
        int bare = end > floor && text.charAt(end - 1) == ',' ? end - 1 : end;
        if (!signal.isEmpty() && text.regionMatches(true, bare - signal.length(), signal, 0, signal.length())
                && bare - signal.length() >= floor) {
            at = bare - signal.length();
        } else if (!signal.isEmpty() && end - signal.length() >= floor
                && text.regionMatches(true, end - signal.length(), signal, 0, signal.length())) {
            at = end - signal.length();
        }
        return at;
    }

    /// Behind the brackets that follow a citation.
    private int parentheticals(int end, int ceiling) {
        int at = end;
        while (true) {
            int open = at;
            while (open < ceiling && text.charAt(open) == ' ') {
                open++;
            }
            if (open >= ceiling || text.charAt(open) != '(') {
                return at;
            }
            int depth = 0;
            int close = open;
            do {
                depth += text.charAt(close) == '(' ? 1 : text.charAt(close) == ')' ? -1 : 0;
                close++;
            } while (depth > 0 && close < ceiling);
            if (depth > 0) {
                return at;
            }
            at = close;
        }
    }

    /// With the full stop of a citation sentence, or the comma before a clause that ends the sentence, or the comma behind
    /// one that does not.
    private Span widened(int start, int end, Span within) {
        int last = before(start, within.start());
        char mark = last < within.start() ? '.' : text.charAt(last);
        char next = end < within.end() ? text.charAt(end) : ' ';
        boolean clause = mark == ','
                || (last > within.start() && ENDS.indexOf(mark) >= 0 && text.charAt(last - 1) == ',');
        if (mark == ';' || follows(start)) {
            boolean over = next == '.';
            return new Span(Math.max(0, over ? last : start), end + (over ? 1 : 0));
        }
        if (clause) {
            return mark == ',' && (next == '.' || next == ';' || next == ',')
                    ? new Span(last, end)
                    : new Span(start, end + (next == ',' ? 1 : 0));
        }
        return new Span(start, end + (next == '.' || next == ';' ? 1 : 0));
    }

    private void cut(Span span) {
        int from = cuts.isEmpty() ? span.start() : Math.max(span.start(), cuts.getLast().end());
        if (from < span.end()) {
            cuts.add(new Span(from, span.end()));
        }
    }

    /// The last character before `at` that is no blank; one before `floor` if there is none.
    private int before(int at, int floor) {
        int last = at - 1;
        while (last >= floor && Character.isWhitespace(text.charAt(last))) {
            last--;
        }
        return last;
    }
}
