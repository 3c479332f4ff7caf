package counterpoint.parse;

import counterpoint.opinion.OpinionKind;
import java.util.Locale;
import java.util.regex.Pattern;

/// What the words of a byline say that an opinion is.
final class BylineKind {
    /// What a judge does who concurs, as courts print it, with a letter lost or doubled.
    static final String CONCURRING = "con?cur{1,3}[a-z]{0,3}g";
    /// What a judge does who dissents.
    static final String DISSENTING = "dis{1,3}en?t[a-z]{0,4}g";
    private static final Pattern DISSENTS = Pattern.compile("dissent|\\b" + DISSENTING + "\\b");
    private static final Pattern CONCURS = Pattern.compile("concur|\\b" + CONCURRING + "\\b");
    /// A word that the end of a line broke.
    private static final Pattern BROKEN = Pattern.compile("-[ \\t]*\\r?\\n\\s*");

    private static final Pattern DELIVERED = Pattern
            .compile("\\bdeliver(?:ed|s) the (?:opinion|judgment|majority opinion) of the court\\b");
    private static final Pattern FOR_COURT = Pattern
            .compile("\\bopinion (?:of|for) the court\\b|\\bfor the (?:court|majority)\\b|\\bmajority opinion\\b");

    private BylineKind() {
    }

    /// The kind named by the words after a judge's office, such as `, concurring in the judgment`; LEAD by silence.
    static OpinionKind of(String words) {
        String text = Texts.singleSpaced(BROKEN.matcher(words).replaceAll("")).toLowerCase(Locale.ROOT);
        boolean dissents = DISSENTS.matcher(text).find();
        boolean concurs = CONCURS.matcher(text).find();
        if ((dissents && concurs) || text.contains("dissenting in part") || text.contains("concurring in part")) {
            return OpinionKind.CONCURRENCE_IN_PART;
        }
        if (DELIVERED.matcher(text).find()) {
            return OpinionKind.MAJORITY;
        }
        if (dissents) {
            return OpinionKind.DISSENT;
        }
        if (concurs) {
            boolean judgment = text.contains("judgment") || text.contains("judgement") || text.contains("result");
            return judgment ? OpinionKind.CONCURRENCE_IN_JUDGMENT : OpinionKind.CONCURRENCE;
        }
        if (text.contains("dubitante")) {
            return OpinionKind.CONCURRENCE;
        }
        if (text.contains("announced the judgment")) {
            return OpinionKind.PLURALITY;
        }
        if (FOR_COURT.matcher(text).find()) {
            return OpinionKind.MAJORITY;
        }
        return text.contains("respecting") ? OpinionKind.STATEMENT : OpinionKind.LEAD;
    }
}
