package counterpoint.edition;

import counterpoint.language.Words;
import counterpoint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Says what kind of difference there is between two runs of words.
///
/// In doubt it is one of wording: a real change that is taken for damage would be overlooked.
final class DifferenceJudge {
    /// A name that stands at least so often in both prints is known to be spelled so.
    private static final int KNOWN = 3;

    private final PrintWords left;
    private final PrintWords right;
    private final Confusions confusions = Confusions.known();

    DifferenceJudge(PrintWords left, PrintWords right) {
        this.left = left;
        this.right = right;
    }

    DifferenceKind kind(Gap ours, Gap theirs) {
        String one = ours.text();
        String other = theirs.text();
        if (Lexicon.plain(one).equals(Lexicon.plain(other))) {
            return DifferenceKind.PUNCTUATION;
        }
        if (one.isEmpty() || other.isEmpty()) {
            boolean citation = ParallelCitations.are(one.isEmpty() ? theirs.surroundings() : ours.surroundings());
            return citation ? DifferenceKind.PARALLEL_CITATION : DifferenceKind.WORDING;
        }
        boolean damaged = isDamaged(one, left, other, right) || isDamaged(other, right, one, left);
        return damaged ? DifferenceKind.OCR_DAMAGE : DifferenceKind.WORDING;
    }

    /// The kind of difference between two words that are the same but for how they are set.
    static DifferenceKind settingKind(String one, String other) {
        boolean apostrophe = hasApostrophe(one) != hasApostrophe(other);
        boolean accent = isAscii(one) != isAscii(other) && !letters(one).equals(letters(other));
        return apostrophe || accent ? DifferenceKind.OCR_DAMAGE : DifferenceKind.PUNCTUATION;
    }

    /// Whether `bad` looks like `good` misread: no word of the other print, though the other's words are known here too.
    private boolean isDamaged(String bad, PrintWords badPrint, String good, PrintWords goodPrint) {
        List<String> strange = plain(bad);
        List<String> usual = plain(good);
        if (strange.stream().allMatch(word -> goodPrint.count(word) > 0) || isCounted(strange) || isCounted(usual)) {
            return false;
        }
        String badSigns = signs(bad);
        String goodSigns = signs(good);
        boolean misread = confusions.alike(badSigns, goodSigns);
        boolean known = usual.stream().allMatch(word -> badPrint.count(word) > 0);
        boolean name = Character.isUpperCase(good.codePointAt(0))
                && usual.stream().allMatch(word -> badPrint.count(word) >= KNOWN && goodPrint.count(word) >= KNOWN);
        boolean near = Confusions.distance(badSigns, goodSigns) <= Math.max(1, goodSigns.length() / 4);
        return (misread && known) || (name && near);
    }

    /// Numbers are never damage: a wrong page or volume is a change that a reader must see.
    private static boolean isCounted(List<String> words) {
        return words.stream().anyMatch(word -> word.chars().allMatch(Character::isDigit));
    }

    private static List<String> plain(String text) {
        List<String> words = new ArrayList<>();
        for (Span word : Words.in(text)) {
            words.add(Lexicon.plain(word.of(text)));
        }
        return words;
    }

    private static String signs(String text) {
        return text.replace(" ", "").toLowerCase(Locale.ROOT);
    }

    private static String letters(String word) {
        return word.replace("'", "").replace("\u2019", "").toLowerCase(Locale.ROOT);
    }

    private static boolean hasApostrophe(String word) {
        return word.indexOf('\'') >= 0 || word.indexOf('\u2019') >= 0;
    }

    private static boolean isAscii(String word) {
        return letters(word).chars().allMatch(c -> c < 128);
    }
}
