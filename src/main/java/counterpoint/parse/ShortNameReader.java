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
    /// What stands behind the parties: the citation, the docket, the court, the dates.
    private static final Pattern BEHIND = Pattern.compile(
            "(?:\\b\\d{1,4} [A-Z][\\w.]*(?: ?[A-Z\\d][\\w.]*){0,3} \\d{1,5}\\b|\\bNos?\\. ?\\d|[(\\[]"
                    + "|(?i:\\bUnited States (?:Court|District Court)\\b|\\bSupreme Court\\b"
                    + "|\\b(?:argued|submitted|decided)\\b|\\bon behalf of\\b)).*",
            Pattern.DOTALL);
    private static final Pattern SUFFIX = Pattern.compile("(?i),? (?:JR|SR|II|III|IV|ESQ|M\\.D)\\.?,?$");
    private static final Pattern OTHERS = Pattern.compile("(?i)(?: and | & |;|, ).*", Pattern.DOTALL);
    /// `FRIENDS OF THE UPPER RIVER, INC.`: the comma belongs to the name.
    private static final Pattern INCORPORATED = Pattern.compile(
            "(?i)((?:(?! and | & )[^,;])+, (?:Inc|Corp|Co|LLC|L\\.L\\.C|LLP|Ltd|L\\.P)\\b\\.?).*", Pattern.DOTALL);
    /// `Commissioners of the Greater Transportation and Waterworks Authority` is one body, `City of Linden and …` is two.
    private static final Pattern ONE_BODY = Pattern.compile(
            "(?i)((?!City|County|Town|Village|State)[^,;]* (?:of|for) [^,;]* and (?!the )[^,;]*"
                    + "\\b(?:Authority|Administration|Agency|Commission|Department|Services?))\\b(?:[,;].*)?",
            Pattern.DOTALL);
    private static final Pattern BODY = Pattern.compile(
            "(?i).*\\b(?:United States|State|City|County|Cnty|Town|Village|Board|Inc|Co|Corp|LLC|L\\.L\\.C|Ltd|Bank|University"
                    + "|School|District|Department|Dep[\u2019']t|Commission|Association|Union|Company|Estate|People"
                    + "|Authority|Agency|Federation|Foundation|Committee|Council|Society|LLP)\\b.*"
                    + "|(?!.*\\bcourt\\b)[^,;]{2,60} (?:of|for) .{2,60}");
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
        String name = BEHIND.matcher(printed.strip()).replaceFirst("");
        name = ROLE.matcher(name).replaceFirst("");
        name = SUFFIX.matcher(name.strip()).replaceFirst("");
        name = firstOf(name).strip();
        name = SUFFIX.matcher(name).replaceFirst("");
        if (!BODY.matcher(name).matches()) {
            name = name.substring(name.lastIndexOf(' ') + 1);
        }
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        return (capitals ? usual(name) : name).replaceFirst(",+$", "");
    }

    private static String firstOf(String names) {
        Matcher incorporated = INCORPORATED.matcher(names);
        if (incorporated.matches()) {
            return incorporated.group(1);
        }
        Matcher body = ONE_BODY.matcher(names);
        return body.matches() ? body.group(1) : OTHERS.matcher(names).replaceFirst("");
    }

    private static String usual(String capitals) {
        return SMALL.matcher(JudgeNames.usual(capitals))
                .replaceAll(word -> word.group().toLowerCase(Locale.ROOT));
    }
}
