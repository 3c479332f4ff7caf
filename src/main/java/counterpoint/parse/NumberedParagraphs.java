package counterpoint.parse;

import counterpoint.language.Sentences;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the lines at which the paragraphs of an opinion begin whose court numbers them: `¶ 12`, `[¶12]`, `{¶ 12}`.
///
/// The numbers go up by one, so a citation of a paragraph that stands at the beginning of a line (`¶ 31; see also`) begins none.
final class NumberedParagraphs {
    private static final Pattern NUMBER = Pattern.compile("[\\[{]?¶ {0,2}(?<number>\\d{1,4})\\.?[\\]}]?(?=\\s)");
    private static final int LONGEST = 12;

    private NumberedParagraphs() {
    }

    /// The indexes of those lines.
    static BitSet in(String source, List<Layout.Line> lines) {
        BitSet found = new BitSet();
        int last = 0;
        for (int i = 0; i < lines.size(); i++) {
            int start = lines.get(i).span().start();
            char first = source.charAt(start);
            if (first != '¶' && first != '[' && first != '{') {
                continue;
            }
            Matcher matcher = NUMBER.matcher(source).region(start, Math.min(source.length(), start + LONGEST));
            if (!matcher.lookingAt()) {
                continue;
            }
            int number = Integer.parseInt(matcher.group("number"));
            boolean begins = last == 0
                    ? i == 0 || Sentences.isEnded(lines.get(i - 1).span().of(source)) || lines.get(i).blankBefore()
                    : number == last + 1;
            if (begins) {
                found.set(i);
                last = number;
            }
        }
        return found;
    }
}
