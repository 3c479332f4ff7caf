package counterpoint.language;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Cuts a text into the pieces of words that a sentence model was trained on (WordPiece, as BERT's uncased models use it).
///
/// Letters lose capitals and accents; white space parts words; a punctuation mark or a Chinese character is a word of its
/// own. Of each word the longest beginning in the vocabulary is taken, then the longest of what follows it, written
/// with `##`: `jurisdictional` is `jurisdiction` `##al`. A word that cannot be put together so is unknown.
///
/// The rule is that of J. Devlin and others, *BERT: Pre-training of Deep Bidirectional Transformers* (2019), and of
/// Y. Wu and others, *Google's Neural Machine Translation System* (2016), section 4.1.
public final class WordPieces {
    /// A longer word is unknown; the model was trained so.
    private static final int LONGEST_WORD = 100;

    private static final String CONTINUED = "##";
    private static final int REPLACEMENT = 0xFFFD;

    private final Map<String, Integer> vocabulary;
    private final int unknown;
    private final int begin;
    private final int end;

    /// @param vocabulary the id of every piece, with `[UNK]`, `[CLS]` and `[SEP]` among them
    /// @throws IllegalArgumentException if one of these three is missing
    public WordPieces(Map<String, Integer> vocabulary) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.unknown = marker("[UNK]");
        this.begin = marker("[CLS]");
        this.end = marker("[SEP]");
    }

    private int marker(String name) {
        Integer id = vocabulary.get(name);
        if (id == null) {
            throw new IllegalArgumentException("the vocabulary has no " + name);
        }
        return id;
    }

    /// The ids of a text's pieces between the marks of beginning and end; what goes beyond `most` ids is left out.
    public long[] ids(String text, int most) {
        List<Integer> ids = new ArrayList<>();
        ids.add(begin);
        for (String word : words(text)) {
            addPieces(word, ids);
            if (ids.size() >= most) {
                break;
            }
        }
        List<Integer> kept = ids.subList(0, Math.min(ids.size(), most - 1));
        long[] all = new long[kept.size() + 1];
        for (int i = 0; i < kept.size(); i++) {
            all[i] = kept.get(i);
        }
        all[kept.size()] = end;
        return all;
    }

    private void addPieces(String word, List<Integer> ids) {
        List<Integer> pieces = new ArrayList<>();
        int start = 0;
        if (word.codePointCount(0, word.length()) > LONGEST_WORD) {
            ids.add(unknown);
            return;
        }
        while (start < word.length()) {
            int stop = word.length();
            Integer id = piece(word, start, stop);
            while (id == null && stop > start + 1) {
                stop--;
                id = piece(word, start, stop);
            }
            if (id == null) {
                ids.add(unknown);
                return;
            }
            pieces.add(id);
            start = stop;
        }
        ids.addAll(pieces);
    }

    private @Nullable Integer piece(String word, int start, int stop) {
        String piece = word.substring(start, stop);
        return vocabulary.get(start == 0 ? piece : CONTINUED + piece);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String folded = folded(text);
        for (int at = 0; at < folded.length(); at += Character.charCount(folded.codePointAt(at))) {
            int c = folded.codePointAt(at);
            if (isSpace(c) || standsAlone(c)) {
                addWord(word, words);
                if (standsAlone(c)) {
                    words.add(Character.toString(c));
                }
            } else {
                word.appendCodePoint(c);
            }
        }
        addWord(word, words);
        return words;
    }

    private static void addWord(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /// Without signs that are not printed, accents and capitals.
    private static String folded(String text) {
        StringBuilder printed = new StringBuilder(text.length());
        text.codePoints().filter(WordPieces::isPrinted).forEach(printed::appendCodePoint);
        StringBuilder plain = new StringBuilder(text.length());
        Normalizer.normalize(printed, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPrinted(int c) {
        return isSpace(c)
                || !(c == 0
                        || c == REPLACEMENT
                        || switch (Character.getType(c)) {
                            case Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE ->
                                true;
                            default -> false;
                        });
    }

    private static boolean isSpace(int c) {
        return c == '\t' || c == '\n' || c == '\r' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }

    private static boolean standsAlone(int c) {
        return isPunctuation(c) || isChinese(c);
    }

    /// Every sign of ASCII that is no letter, digit or space counts, also `$` and `^`; beyond, what Unicode calls so.
    private static boolean isPunctuation(int c) {
        if (c < 128) {
            return c > ' ' && c < 127 && !Character.isLetterOrDigit(c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                true;
            default -> false;
        };
    }

    private static boolean isChinese(int c) {
        return (c >= 0x4E00 && c <= 0x9FFF)
                || (c >= 0x3400 && c <= 0x4DBF)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0x20000 && c <= 0x2CEAF)
                || (c >= 0x2F800 && c <= 0x2FA1F);
    }
}
