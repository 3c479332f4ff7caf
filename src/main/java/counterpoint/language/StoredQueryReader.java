package counterpoint.language;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a [StoredQuery]: an or of ands of words, phrases and parentheses.
final class StoredQueryReader {
    private static final LegalAnalyzer ANALYZER = new LegalAnalyzer();

    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 20;
    private static final int FARTHEST = 50;

    private final String written;
    private int at;
    private int depth;

    StoredQueryReader(String written) {
        this.written = written;
    }

    /// The words of a text as queries read theirs.
    static AnalyzedText analyzed(String text) {
        return AnalyzedText.of(text, ANALYZER);
    }

    /// The words of a phrase by place.
    static List<Set<String>> places(String words) {
        return analyzed(words).stems().stream().map(Set::of).toList();
    }

    Wanted read() throws UnreadableQueryException {
        if (written.length() > LONGEST) {
            throw new UnreadableQueryException(
                    "A query has at most " + LONGEST + " characters; divide it into several.", LONGEST);
        }
        Wanted wanted = either(StoredQuery.TEXT);
        if (at < written.length()) {
            throw problem("This closing parenthesis has no opening one");
        }
        return wanted;
    }

    private Wanted either(String field) throws UnreadableQueryException {
        List<Wanted> parts = new ArrayList<>();
        do {
            parts.add(all(field));
        } while (takesWord("OR"));
        return parts.size() == 1 ? parts.getFirst() : new Wanted.AnyOf(parts);
    }

    private Wanted all(String field) throws UnreadableQueryException {
        List<Wanted> parts = new ArrayList<>();
        List<Wanted> except = new ArrayList<>();
        boolean more = true;
        while (more) {
            boolean not = takesWord("NOT");
            if (not && parts.isEmpty()) {
                throw problem("NOT needs something before it from which to take away");
            }
            (not ? except : parts).add(one(field));
            more = takesWord("AND") || !(isAtEnd() || written.charAt(at) == ')' || isWord("OR"));
        }
        return parts.size() == 1 && except.isEmpty() ? parts.getFirst() : new Wanted.AllOf(parts, except);
    }

    private Wanted one(String field) throws UnreadableQueryException {
        if (isAtEnd() || written.charAt(at) == ')' || isWord("AND") || isWord("OR")) {
            throw problem("A word or phrase is missing here");
        }
        if (written.charAt(at) == '(') {
            return parenthesis(field);
        }
        return isQuotationMark(at) ? phrase(field) : word(field);
    }

    private Wanted parenthesis(String field) throws UnreadableQueryException {
        int open = at;
        at++;
        depth++;
        if (depth > DEEPEST) {
            throw problem("More than " + DEEPEST + " parentheses within each other cannot be read");
        }
        Wanted inside = either(field);
        if (isAtEnd()) {
            at = open;
            throw problem("This parenthesis is not closed");
        }
        at++;
        depth--;
        return inside;
    }

    private Wanted phrase(String field) throws UnreadableQueryException {
        int open = at;
        int close = open + 1;
        while (close < written.length() && !isQuotationMark(close)) {
            close++;
        }
        if (close == written.length()) {
            throw problem("This quotation mark is not closed");
        }
        String words = written.substring(open + 1, close);
        List<Set<String>> steps = new ArrayList<>();
        for (String part : words.strip().split("\\s+", -1)) {
            steps.addAll(steps(part));
        }
        if (steps.isEmpty()) {
            throw problem("There is no word between these quotation marks");
        }
        at = close + 1;
        return new Wanted.Phrase(field, steps, moves());
    }

    /// The places of a printed word, `Crawford-El`, or the one place of several, `law/fact`.
    private List<Set<String>> steps(String part) throws UnreadableQueryException {
        if (part.indexOf('/') < 0) {
            return places(part);
        }
        Set<String> alternatives = new HashSet<>();
        for (String word : part.split("/", -1)) {
            List<Set<String>> places = places(word);
            if (places.size() != 1) {
                throw problem("On each side of a slash stands one word, so \"" + part + "\" cannot be read");
            }
            alternatives.addAll(places.getFirst());
        }
        return List.of(alternatives);
    }

    private int moves() throws UnreadableQueryException {
        if (at == written.length() || written.charAt(at) != '~') {
            return 0;
        }
        int digits = at + 1;
        int end = digits;
        while (end < written.length() && Character.isDigit(written.charAt(end))) {
            end++;
        }
        int moves = end > digits && end < digits + 3 ? Integer.parseInt(written.substring(digits, end)) : 0;
        if (moves < 1 || moves > FARTHEST) {
            throw problem("After ~ stands how near the words are, a number from 1 to " + FARTHEST);
        }
        at = end;
        return moves;
    }

    private Wanted word(String field) throws UnreadableQueryException {
        int end = wordEnd();
        String word = written.substring(at, end);
        if (end < written.length() && written.charAt(end) == ':') {
            if (!StoredQuery.FIELDS.contains(word)) {
                throw problem("There is no field \"" + word + "\"; the fields are cites, heading and text");
            }
            at = end + 1;
            return one(word);
        }
        if (word.indexOf('*') >= 0 || word.indexOf('?') >= 0 || word.indexOf('~') >= 0) {
            throw problem("A word is looked for in all its forms, so *, ? and ~ in it are not understood");
        }
        List<Set<String>> steps = new ArrayList<>(steps(word));
        if (steps.isEmpty()) {
            throw problem("There is no letter or digit in \"" + word + "\"");
        }
        at = end;
        return new Wanted.Phrase(field, steps, 0);
    }

    private int wordEnd() {
        int end = at;
        while (end < written.length() && !Character.isWhitespace(written.charAt(end))
                && "():".indexOf(written.charAt(end)) < 0 && !isQuotationMark(end)) {
            end++;
        }
        return end;
    }

    /// Straight or curly, so that a query can stand in a file of JSON without escapes.
    private boolean isQuotationMark(int index) {
        return "\"“”".indexOf(written.charAt(index)) >= 0;
    }

    private boolean isAtEnd() {
        while (at < written.length() && Character.isWhitespace(written.charAt(at))) {
            at++;
        }
        return at == written.length();
    }

    private boolean isWord(String word) {
        return !isAtEnd() && written.startsWith(word, at) && wordEnd() == at + word.length();
    }

    private boolean takesWord(String word) {
        boolean is = isWord(word);
        at += is ? word.length() : 0;
        return is;
    }

    /// A sentence with the place, counted as people count.
    private UnreadableQueryException problem(String what) {
        return new UnreadableQueryException(what + " (at character " + (at + 1) + ").", at);
    }
}
