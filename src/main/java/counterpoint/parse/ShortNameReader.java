package counterpoint.parse;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a case's short name from the parties in its caption.
///
/// `JERRY SMITH, JR., Plaintiff-Appellee, v. MELVIN FINKLEY and ADAM STAHL, Defendants-Appellants` is *Smith v.
/// Finkley*: the first party of each side, by surname; a body keeps its whole name.
final class ShortNameReader {
    private static final Pattern VERSUS = Pattern.compile("(?<=[,\\w.)])\\s+(?:v|vs)\\.\\s+");
    private static final Pattern BEFORE_PARTY = Pattern.compile("[_\u2014]{2,}|Nos?\\. [\\w\u2013-]+(?:, | )|\\*{2,}"
            + "|(?i)\\bcourt of appeals,?\\s+(?:for the )?\\w+ (?:circuit|district)\\b"
            + "|\\bsupreme court of the united states\\b(?:\\s+syllabus\\b)?");
    private static final Pattern ROLE = Pattern.compile(
            "(?i)[,;]?\\s*(?:Plaintiffs?|Defendants?|Petitioners?|Respondents?|Appellants?|Appellees?|Cross-|et al\\b|"
                    + "\\bON (?:PETITIONS?|WRITS?|APPEALS?|CERTIORARI)\\b|\\bCERTIORARI\\b).*",
            Pattern.DOTALL);
    private static final Pattern SUFFIX = Pattern.compile("(?i),? (?:JR|SR|II|III|IV|ESQ|M\\.D)\\.?,?$");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?: and | & |;|, ).*", Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile(
            "(?i).*\\b(?:United States|State|City|County|Cnty|Town|Village|Board|Inc|Co|Corp|LLC|L\\.L\\.C|Ltd|Bank|University"
                    + "|School|District|Department|Dep[\u2019']t|Commission|Association|Union|Company|Estate|People)\\b.*");
    private static final Pattern SMALL = Pattern.compile("(?<= )(?:Of|The|And|For|In|Ex|Rel)\\b");
    /// The name of a party with its office and its lawyers' commas is seldom longer, in characters.
    private static final int REACH = 300;

    /// The short name; empty if the text names no two parties.
    Optional<String> read(String text) {
        Matcher versus = VERSUS.matcher(text);
        if (!versus.find()) {
            return Optional.empty();
        }
        String before = text.substring(Math.max(0, versus.start() - REACH), versus.start());
        Matcher start = BEFORE_PARTY.matcher(before);
        int from = 0;
        while (start.find()) {
            from = start.end();
        }
        String after = text.substring(versus.end(), Math.min(text.length(), versus.end() + REACH));
        String first = party(before.substring(from));
        String second = party(after);
        return first.isEmpty() || second.isEmpty() ? Optional.empty() : Optional.of(first + " v. " + second);
    }

    private static String party(String printed) {
        String name = ROLE.matcher(printed.strip()).replaceFirst("");
        name = SUFFIX.matcher(name.strip()).replaceFirst("");
        name = OTHERS.matcher(name).replaceFirst("").strip();
        name = SUFFIX.matcher(name).replaceFirst("");
        if (!BODY.matcher(name).matches()) {
            name = name.substring(name.lastIndexOf(' ') + 1);
        }
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return (capitals ? usual(name) : name).replaceFirst(",+$", "");
    }

    private static String usual(String capitals) {
        return SMALL.matcher(JudgeNames.usual(capitals))
                .replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
    }
}
