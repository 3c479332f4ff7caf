package counterpoint.search;

import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of an expression, taken one after the other.
final class ExpressionTokens {
    private static final Pattern TOKEN = Pattern.compile("\\s*+(?:"
            + "(?<field>\\p{L}++:(?:\"[^\"]*+\"|“[^”]*+”|\\[[^\\]]*+\\]|[^\\s()\"“”]++))"
            + "|[\"“](?<phrase>[^\"“”]*+)[\"”](?:~(?<slop>\\d{1,3}))?+"
            + "|/(?<regex>(?:[^/\\\\]|\\\\.)++)/"
            + "|(?<near>(?:NEAR|BEFORE)/\\d{1,3})(?=[\\s\"“])"
            + "|(?<sign>[()]|(?:AND|OR|NOT)(?=[\\s()\"“]|$))"
            + "|(?<word>[^\\s()\"“”/:]++)"
            + "|(?<wrong>\\S))");
    private static final int LARGEST = 100;

    private final List<Token> tokens = new ArrayList<>();
    private final int length;
    private int at;

    /// What a part is.
    enum Kind {
        WORD,
        PHRASE,
        FIELD,
        REGEX,
        SIGN
    }

    /// A part.
    ///
    /// @param kind what it is
    /// @param text its words, without the marks around them
    /// @param slop how many other words may stand within a phrase
    /// @param place where it is typed
    record Token(Kind kind, String text, int slop, Span place) {
    }

    /// Two words near each other.
    ///
    /// @param ordered whether the first must come first
    /// @param words how many others may stand between them
    record Near(boolean ordered, int words) {
    }

    ExpressionTokens(String typed) throws WrongExpressionException {
        this.length = typed.stripTrailing().length();
        Matcher matcher = TOKEN.matcher(typed.stripTrailing());
        int end = 0;
        while (end < length && matcher.find(end) && matcher.start() == end) {
            tokens.add(token(matcher));
            end = matcher.end();
        }
    }

    private static Token token(Matcher found) throws WrongExpressionException {
        if (found.group("wrong") != null) {
            throw wrong(found.group("wrong"), place(found, "wrong"));
        }
        if (found.group("phrase") != null) {
            int slop = found.group("slop") == null ? 0 : Integer.parseInt(found.group("slop"));
            return new Token(Kind.PHRASE, found.group("phrase"), Math.min(slop, LARGEST), place(found, "phrase"));
        }
        if (found.group("field") != null) {
            String field = found.group("field").replaceAll("[\"“”\\[\\]]", "");
            return new Token(Kind.FIELD, field, 0, place(found, "field"));
        }
        if (found.group("regex") != null) {
            return new Token(Kind.REGEX, found.group("regex"), 0, place(found, "regex"));
        }
        if (found.group("word") != null) {
            return new Token(Kind.WORD, found.group("word"), 0, place(found, "word"));
        }
        String sign = found.group("near") != null ? "near" : "sign";
        return new Token(Kind.SIGN, found.group(sign), 0, place(found, sign));
    }

    private static WrongExpressionException wrong(String sign, Span place) {
        return new WrongExpressionException(
                switch (sign) {
                    case "\"", "“", "”" -> "This quotation mark has no partner.";
                    case "/" -> "This slash has no partner; a regular expression stands between two.";
                    default -> "This sign means nothing here.";
                },
                place);
    }

    private static Span place(Matcher found, String group) {
        return new Span(found.start(group), found.end(group));
    }

    /// Takes a sign if it comes next.
    boolean take(String sign) {
        boolean next = at < tokens.size() && tokens.get(at).kind() == Kind.SIGN && tokens.get(at).text().equals(sign);
        at += next ? 1 : 0;
        return next;
    }

    /// Takes `NEAR/5` or `BEFORE/5` if it comes next.
    Optional<Near> near() {
        if (at >= tokens.size() || tokens.get(at).kind() != Kind.SIGN || tokens.get(at).text().indexOf('/') < 0) {
            return Optional.empty();
        }
        String sign = tokens.get(at++).text();
        int words = Integer.parseInt(sign.substring(sign.indexOf('/') + 1));
        return Optional.of(new Near(sign.startsWith("BEFORE"), Math.min(words, LARGEST)));
    }

    /// Whether what comes next can stand beside what was taken.
    boolean startsOne() {
        if (at >= tokens.size()) {
            return false;
        }
        Token next = tokens.get(at);
        return next.kind() != Kind.SIGN || next.text().equals("(") || next.text().equals("NOT");
    }

    /// Takes a part that is no sign.
    Token next() throws WrongExpressionException {
        if (at >= tokens.size()) {
            throw new WrongExpressionException("A word or a phrase is missing at the end.", here());
        }
        return tokens.get(at++);
    }

    /// Takes the parenthesis that closes one.
    void close(Span open) throws WrongExpressionException {
        if (!take(")")) {
            throw new WrongExpressionException("This parenthesis is not closed.", open);
        }
    }

    /// Makes sure that all was taken.
    void end() throws WrongExpressionException {
        if (at < tokens.size()) {
            throw new WrongExpressionException("This closes nothing, or has nothing before it.",
                    tokens.get(at).place());
        }
    }

    /// Where the part stands that was taken last.
    Span last() {
        return at > 0 ? tokens.get(at - 1).place() : new Span(0, 0);
    }

    /// Where the next part stands, or the end.
    Span here() {
        return at < tokens.size() ? tokens.get(at).place() : new Span(length, length);
    }
}
