package counterpoint.note;

import counterpoint.text.SourceText;
import counterpoint.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/// A text under edits, in which every character still knows which character of the original it is.
final class EditedText {
    private static final String[] MISREAD = {"e", "c", "l", "1", "i", "l", "o", "0", "h", "b", "s", "5", "m", "rn", "u",
        "ii"};

    private final String original;
    private final SplittableRandom random;
    private StringBuilder text;
    private int[] origins;

    EditedText(String original, SplittableRandom random) {
        this.original = original;
        this.random = random;
        this.text = new StringBuilder(original);
        this.origins = new int[original.length()];
        Arrays.setAll(origins, i -> i);
    }

    SourceText source(String file) {
        return new SourceText(file, StandardCharsets.UTF_8, text.toString());
    }

    /// From the first to the last character that was in the original span; empty if none is left.
    Optional<Span> now(Span was) {
        int first = -1;
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            if (was.contains(origins[i])) {
                first = first < 0 ? i : first;
                last = i;
            }
        }
        return first < 0 ? Optional.empty() : Optional.of(new Span(first, last + 1));
    }

    /// The share of the letters of an original span that are still there, unchanged.
    double surviving(Span was) {
        int before = 0;
        for (int i = was.start(); i < was.end(); i++) {
            before += Character.isLetterOrDigit(original.charAt(i)) ? 1 : 0;
        }
        int after = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean same = was.contains(origins[i]) && text.charAt(i) == original.charAt(origins[i]);
            after += same && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return before == 0 ? 1 : after / (double) before;
    }

    /// A place in the text now, half of the time within 300 characters of the original span.
    private int place(Span near) {
        Optional<Span> now = now(near);
        if (now.isPresent() && random.nextBoolean()) {
            return Math.clamp(random.nextInt(now.get().start() - 300, now.get().end() + 300), 0, text.length());
        }
        return random.nextInt(text.length());
    }

    /// Inserts a page header, some words, or one to three paragraphs of another opinion.
    void insert(Span near, String other) {
        int length = random.nextInt(3) == 0 ? random.nextInt(400, 3000) : random.nextInt(1, 80);
        int from = random.nextInt(other.length() - length);
        String inserted = random.nextInt(3) == 0
                ? "\n\fNo. 20-1754 \t" + random.nextInt(10, 99) + "\n"
                : other.substring(from, from + length);
        splice(place(near), 0, inserted);
    }

    void delete(Span near) {
        int at = place(near);
        int length = random.nextInt(3) == 0 ? random.nextInt(100, 800) : random.nextInt(1, 60);
        splice(at, Math.min(length, text.length() - at), "");
    }

    /// Misreads and drops letters, one in `each`.
    void misread(int each) {
        StringBuilder noisy = new StringBuilder();
        int[] from = new int[text.length() * 2];
        for (int i = 0; i < text.length(); i++) {
            String now = text.substring(i, i + 1);
            if (Character.isLetterOrDigit(text.charAt(i)) && random.nextInt(each) == 0) {
                now = random.nextInt(5) == 0 ? "" : misread(now);
            }
            for (int k = 0; k < now.length(); k++) {
                from[noisy.length() + k] = origins[i];
            }
            noisy.append(now);
        }
        text = noisy;
        origins = Arrays.copyOf(from, noisy.length());
    }

    private String misread(String letter) {
        for (int i = 0; i < MISREAD.length; i += 2) {
            if (MISREAD[i].equals(letter)) {
                return MISREAD[i + 1];
            }
        }
        return String.valueOf((char) ('a' + random.nextInt(26)));
    }

    /// Breaks the lines anew, with hyphens in some words and straight quotation marks.
    void flow() {
        StringBuilder flowed = new StringBuilder();
        int[] from = new int[text.length() * 2 + 16];
        int width = random.nextInt(45, 85);
        int column = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean space = Character.isWhitespace(c);
            if (space && i > 0 && Character.isWhitespace(text.charAt(i - 1))) {
                continue;
            }
            String now = space ? (column > width ? "\n" : " ") : straight(c);
            if (!space && column > width + 5 && Character.isLetter(c)) {
                now = "-\n" + c;
            }
            column = now.contains("\n") ? 0 : column + 1;
            Arrays.fill(from, flowed.length(), flowed.length() + now.length(), -1);
            from[flowed.length() + now.length() - 1] = origins[i];
            flowed.append(now);
        }
        text = flowed;
        origins = Arrays.copyOf(from, flowed.length());
    }

    private static String straight(char c) {
        return switch (c) {
            case '’', '‘' -> "'";
            case '“', '”' -> "\"";
            default -> String.valueOf(c);
        };
    }

    private void splice(int at, int removed, String inserted) {
        int[] next = new int[origins.length - removed + inserted.length()];
        System.arraycopy(origins, 0, next, 0, at);
        Arrays.fill(next, at, at + inserted.length(), -1);
        System.arraycopy(origins, at + removed, next, at + inserted.length(), origins.length - at - removed);
        text.replace(at, at + removed, inserted);
        origins = next;
    }
}
