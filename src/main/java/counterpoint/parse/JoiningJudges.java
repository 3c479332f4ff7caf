package counterpoint.parse;

import counterpoint.opinion.Judge;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who joins an opinion, as the words of its byline say: `with whom KENNEDY, J., joins`, `joined by ROVNER and WOOD,
/// Circuit Judges`, `in which Chief Justice Phillips and Justice Owen joined`, `(dissenting, with whom Spina, J., joins)`.
final class JoiningJudges {
    private static final Pattern CLAUSE = Pattern.compile(
            "(?i:\\b(?:(?:with )?whom|joined by|(?:(?:in|of) )?which))\\s+(?<names>.*?)"
                    + "(?:,?\\s+(?i:joins?|joined|concurs?|concurred|agrees?)\\b|,?\\s+\\(?(?i:concurring|dissenting)|[.:)]?$)",
            Pattern.DOTALL);

    private JoiningJudges() {
    }

    /// The judges named in each such clause, once and in order.
    static List<String> in(String words) {
        List<String> names = new ArrayList<>();
        Matcher clause = CLAUSE.matcher(words);
        while (clause.find()) {
            for (Judge judge : StatedJudges.names(plain(clause.group("names")))) {
                if (Character.isUpperCase(judge.name().charAt(0)) && !names.contains(judge.name())) {
                    names.add(judge.name());
                }
            }
        }
        return names;
    }

    /// The names on one line; a senior judge is no son (`ASH, SR. J.`), and what a judge has become
    /// since (`BRUTINEL (RETIRED)`) no name.
    private static String plain(String names) {
        return names.replaceAll("\\s+", " ").replaceAll(" \\([^)]*\\)", "")
                .replaceAll("(?i)\\bthe (?=chief justice)", "")
                .replaceAll("\\bS[Rr]\\. (?=J\\.)", "");
    }
}
