package counterpoint.parse;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text whose structure is marked in it, as `src/test/resources/structure/README.md` says: the text without the marks, and
/// what is to be read from it.
final class MarkedStructure {
    private static final Pattern MARK = Pattern.compile("\\{(?<kind>[OHPNR]|[pqcf]|/)(?<words>[^}]*)\\}");
    private static final Pattern LABEL = Pattern.compile("[\\s_\u2014]*(?:\\d{1,2}|\\*{1,2})?\\s*$");

    private final boolean fed;
    private final StringBuilder text = new StringBuilder();
    private final List<String> opinions = new ArrayList<>();
    private final List<String> pages = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final Map<String, Note> notes = new LinkedHashMap<>();
    private final Map<String, Integer> references = new LinkedHashMap<>();
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inBlock;

    private record Block(String head, StringBuilder words) {
        @Override
        public String toString() {
            return head + normal(words);
        }
    }

    private record Note(StringBuilder words) {
    }

    /// @param fed whether the pages are parted by form feeds
    MarkedStructure(String marked, boolean fed) {
        this.fed = fed;
        Matcher mark = MARK.matcher(marked);
        int last = 0;
        while (mark.find()) {
            print(marked.substring(last, mark.start()));
            read(mark.group("kind").charAt(0), mark.group("words"));
            last = mark.end();
        }
        print(marked.substring(last));
    }

    private void read(char kind, String words) {
        switch (kind) {
            case 'O' -> {
                opinions.add(words.substring(1).replace(",", ", ") + " " + text.length());
                inBlock = false;
            }
            case 'p', 'q' -> begin(kind + " ");
            case 'c' -> {
                if (blocks.getLast().head().equals("q ")) {
                    begin("p ");
                }
            }
            case 'f' -> text.append(fed ? "\f" : "");
            case '/' -> inBlock &= open.pop().charAt(0) != 'H';
            default -> open(kind, words);
        }
    }

    private void begin(String head) {
        blocks.add(new Block(head, new StringBuilder()));
        inBlock = true;
    }

    private void open(char kind, String words) {
        open.push(kind + words);
        String mark = words.substring(1).replaceAll("@.*", "");
        String key = (words.contains("@") ? words.replaceAll(".*@", "") : opinions.size() - 1 + "") + " " + mark;
        switch (kind) {
            case 'H' -> blocks.add(new Block(words.replace('|', ' ').replace(':', ' ') + " ", new StringBuilder()));
            case 'P' -> {
                if (!mark.isEmpty() && (pages.isEmpty() || !pages.getLast().equals(mark))) {
                    pages.add(mark);
                }
            }
            case 'N' -> {
                notes.computeIfAbsent(key, any -> new Note(new StringBuilder()));
                if (inBlock) {
                    StringBuilder above = blocks.getLast().words();
                    Matcher label = LABEL.matcher(above);
                    above.setLength(label.find() ? label.start() : above.length());
                }
                open.push(open.pop() + "\n" + key);
            }
            case 'R' -> references.put(key, text.length());
            default -> throw new IllegalArgumentException(words);
        }
    }

    private void print(String words) {
        text.append(words);
        if (!open.isEmpty() && open.peek().charAt(0) == 'N') {
            Objects.requireNonNull(notes.get(open.peek().replaceAll("(?s).*\n", ""))).words().append(words);
        } else if (open.isEmpty() && inBlock) {
            blocks.getLast().words().append(words);
        }
    }

    /// Words without what the end of a line may do to them.
    static String normal(CharSequence words) {
        return words.toString().replaceAll("[\\s_\u2014\u21B5\u00AD-]+", "");
    }

    String text() {
        return text.toString();
    }

    /// Each opinion: `KIND|author|who joins` and where it begins.
    List<String> opinions() {
        return opinions;
    }

    /// The labels of the pages.
    List<String> pages() {
        return pages;
    }

    /// Headings, paragraphs and quotations of all opinions.
    List<String> blocks() {
        return blocks.stream().map(Block::toString).toList();
    }

    /// Each note with the number of its opinion, and where the text refers to it.
    List<String> notes() {
        return notes.entrySet().stream()
                .filter(note -> !note.getKey().startsWith("-1"))
                .map(note -> note.getKey() + " " + normal(note.getValue().words()) + " "
                        + references.getOrDefault(note.getKey(), references.getOrDefault(
                                "-1 " + note.getKey().split(" ")[1], -1)))
                .sorted()
                .toList();
    }
}
