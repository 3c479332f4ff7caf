package counterpoint.ui.model.help;

import counterpoint.ui.model.help.GuideBlock.Piece;
import counterpoint.ui.model.help.GuideBlock.Style;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Makes blocks of the lines of a section.
final class GuideLines {
    private static final Pattern ITEM = Pattern.compile("\\s*([-*]|\\d+\\.)\\s+(.*)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^\\]]*)]\\(([^)]+)\\)\\s*");
    private static final Pattern RULE = Pattern.compile("\\|[-| :]+\\|");
    private static final Pattern PIECE = Pattern.compile(
            "\\*\\*(?<strong>.+?)\\*\\*|`(?<code>[^`]+)`|\\*(?<emphasis>[^*]+)\\*|!?\\[(?<link>[^\\]]+)]\\([^)]*\\)");

    private final List<String> lines;
    private final List<GuideBlock> blocks = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Optional<String> sign = Optional.empty();

    GuideLines(List<String> lines) {
        this.lines = List.copyOf(lines);
    }

    List<GuideBlock> blocks() {
        int at = 0;
        while (at < lines.size()) {
            at = take(at);
        }
        close();
        return List.copyOf(blocks);
    }

    /// Takes the line, or the lines that belong together; answers the next one.
    private int take(int at) {
        String line = lines.get(at);
        Matcher item = ITEM.matcher(line);
        Matcher picture = PICTURE.matcher(line);
        if (line.startsWith("```")) {
            close();
            return fenced(at + 1);
        }
        if (line.startsWith("|")) {
            close();
            return table(at);
        }
        if (line.startsWith("###")) {
            close();
            int level = line.indexOf(' ');
            blocks.add(new GuideBlock.Heading(level, line.substring(level).strip()));
        } else if (line.isBlank()) {
            close();
        } else if (picture.matches()) {
            close();
            blocks.add(new GuideBlock.Picture(picture.group(2), picture.group(1)));
        } else if (item.matches()) {
            close();
            sign = Optional.of(item.group(1).length() == 1 ? "•" : item.group(1));
            open.add(item.group(2));
        } else {
            open.add(line.strip());
        }
        return at + 1;
    }

    private void close() {
        if (!open.isEmpty()) {
            List<Piece> pieces = pieces(String.join(" ", open));
            blocks.add(sign.<GuideBlock>map(one -> new GuideBlock.Item(one, pieces))
                    .orElseGet(() -> new GuideBlock.Paragraph(pieces)));
        }
        open.clear();
        sign = Optional.empty();
    }

    private int fenced(int from) {
        int to = from;
        while (to < lines.size() && !lines.get(to).startsWith("```")) {
            to++;
        }
        blocks.add(new GuideBlock.Lines(String.join("\n", lines.subList(from, to))));
        return to + 1;
    }

    private int table(int from) {
        int to = from;
        while (to < lines.size() && lines.get(to).startsWith("|")) {
            to++;
        }
        blocks.add(new GuideBlock.Table(lines.subList(from, to).stream()
                .filter(line -> !RULE.matcher(line.strip()).matches())
                .map(GuideLines::row)
                .toList()));
        return to;
    }

    private static List<List<Piece>> row(String line) {
        String inside = line.strip().replaceAll("^\\||\\|$", "");
        return Arrays.stream(inside.split("(?<!\\\\)\\|")).map(cell -> pieces(cell.strip())).toList();
    }

    /// The words of a line in their styles.
    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int done = 0;
        while (matcher.find()) {
            plain(text.substring(done, matcher.start()), pieces);
            add(matcher.group("strong"), Style.STRONG, pieces);
            add(matcher.group("code"), Style.CODE, pieces);
            add(matcher.group("emphasis"), Style.EMPHASIS, pieces);
            add(matcher.group("link"), Style.PLAIN, pieces);
            done = matcher.end();
        }
        plain(text.substring(done), pieces);
        return List.copyOf(pieces);
    }

    private static void plain(String words, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(words.replace("\\|", "|"), Style.PLAIN));
        }
    }

    private static void add(@Nullable String words, Style style, List<Piece> pieces) {
        if (words != null) {
            pieces.add(new Piece(words, style));
        }
    }
}
