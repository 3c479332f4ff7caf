package counterpoint.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/// The numbers that a word processor counts by itself and does not write into the text: of headings and of paragraphs.
final class WordNumbers {
    private static final int DEPTHS = 9;

    private final Map<String, List<Depth>> lists = new HashMap<>();
    private final Map<String, String> listOf = new HashMap<>();
    private final Map<String, int[]> counts = new HashMap<>();

    /// How one depth of a list is numbered.
    private static final class Depth {
        private String form = "decimal";
        private String pattern = "";
        private int first = 1;
    }

    /// Reads the part of the file that holds the lists.
    void read(WordXml xml) throws XMLStreamException {
        List<Depth> list = new ArrayList<>();
        String number = "";
        Depth depth = new Depth();
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    list = new ArrayList<>();
                    lists.put(xml.attribute("abstractNumId"), list);
                }
                case "lvl" -> {
                    depth = new Depth();
                    list.add(depth);
                }
                case "start" -> depth.first = xml.number("val", 1);
                case "numFmt" -> depth.form = xml.attribute("val");
                case "lvlText" -> depth.pattern = xml.attribute("val");
                case "num" -> {
                    number = xml.attribute("numId");
                    // A list's own exceptions do not change the list that it is made from.
                    list = new ArrayList<>();
                }
                case "abstractNumId" -> listOf.put(number, xml.attribute("val"));
                default -> {
                    // The rest says how numbers look.
                }
            }
        }
    }

    /// The number of the next paragraph of this style, such as `II.`; empty if it has none.
    String next(WordStyle style) {
        String id = listOf.getOrDefault(style.list().orElse(""), "");
        List<Depth> list = lists.getOrDefault(id, List.of());
        int depth = style.depth().orElse(0);
        if (depth < 0 || depth >= Math.min(list.size(), DEPTHS)) {
            return "";
        }
        int[] count = counts.computeIfAbsent(id, any -> new int[DEPTHS]);
        count[depth]++;
        for (int deeper = depth + 1; deeper < DEPTHS; deeper++) {
            count[deeper] = 0;
        }
        return label(list, depth, count);
    }

    private static String label(List<Depth> list, int depth, int[] count) {
        if (list.get(depth).form.equals("bullet")) {
            return "•";
        }
        String label = list.get(depth).pattern;
        for (int i = 0; i <= depth; i++) {
            int number = Math.max(1, count[i]) + list.get(i).first - 1;
            label = label.replace("%" + (i + 1), number(number, list.get(i).form));
        }
        return label;
    }

    /// A number in one of the forms that word processors name.
    static String number(int number, String form) {
        return switch (form) {
            case "upperRoman" -> roman(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number, 'A');
            case "lowerLetter" -> letters(number, 'a');
            case "none" -> "";
            case "chicago" -> "*†‡§".substring((number + 3) % 4, (number + 3) % 4 + 1).repeat((number + 3) / 4);
            default -> String.valueOf(number);
        };
    }

    /// A to Z, then AA to ZZ.
    private static String letters(int number, char first) {
        int at = Math.max(0, number - 1);
        return String.valueOf((char) (first + at % 26)).repeat(Math.min(at / 26 + 1, 10));
    }

    private static String roman(int number) {
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        StringBuilder roman = new StringBuilder();
        int rest = Math.min(number, 4000);
        for (int i = 0; i < signs.length; i++) {
            while (rest >= values[i]) {
                roman.append(signs[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }
}
